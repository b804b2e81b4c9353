import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { pngSize } from '@/lib/publish/cards/png/png-size';
import { siteIcons } from '@/lib/publish/web-app/site-icons';

const svg = readFileSync('app/icon.svg', 'utf8');
const [drawing, ...icons] = siteIcons(svg);

test('the icon itself stands beside its pictures', () => {
  expect(drawing).toEqual({ path: '/icon.svg', content: svg });
});
const bytesOf = (path: string) =>
  Buffer.from(icons.find((icon) => icon.path === path)?.content ?? []);

/** Red, green, blue and opacity of an icon at a place, as another drawing of it shows them. */
function pixel(path: string, size: number, x: number, y: number): number[] {
  const href = `data:image/png;base64,${bytesOf(path).toString('base64')}`;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="${href}"/></svg>`,
  ).render();
  return [...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)];
}

test('every icon has the size that its name says', () => {
  const pictures = icons.filter(({ path }) => path.endsWith('.png'));
  expect(pictures.map(({ path }) => [path, pngSize(bytesOf(path))])).toEqual([
    ['/icon-192.png', { width: 192, height: 192 }],
    ['/icon-512.png', { width: 512, height: 512 }],
    ['/apple-touch-icon.png', { width: 180, height: 180 }],
    ['/icon-maskable.png', { width: 512, height: 512 }],
  ]);
});

test('the corners show nothing, on a home screen the paper', () => {
  expect(pixel('/icon-192.png', 192, 0, 0)[3]).toBe(0);
  expect(pixel('/apple-touch-icon.png', 180, 0, 0)).toEqual([0xfb, 0xf9, 0xf4, 255]);
});

test('the letter and its red full stop are drawn', () => {
  expect(pixel('/icon-512.png', 512, 160, 256)).toEqual([0xfb, 0xf9, 0xf4, 255]);
  expect(pixel('/icon-512.png', 512, 416, 376)).toEqual([0xf0, 0x8a, 0x7c, 255]);
});

test('the icon that systems cut to a shape fills its whole square', () => {
  expect(pixel('/icon-maskable.png', 512, 0, 0)).toEqual([0x19, 0x17, 0x13, 255]);
  expect(pixel('/icon-maskable.png', 512, 511, 511)).toEqual([0x19, 0x17, 0x13, 255]);
});

test('favicon.ico holds the icon as one picture', () => {
  const ico = bytesOf('/favicon.ico');
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48]);
  expect(pngSize(ico.subarray(ico.readUInt32LE(18)))).toEqual({ width: 48, height: 48 });
});
