import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from '@/lib/publish/cards/png/indexed-png';
import { pngSize } from '@/lib/publish/cards/png/png-size';

const draw = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render();

const disc = draw(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#fbf9f4"/><circle cx="20" cy="15" r="9" fill="#9a1f1f"/></svg>',
);
const png = indexedPng(disc) ?? new Uint8Array();

test('another reader of PNG sees every pixel as it was', () => {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const seen = draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><image width="40" height="30" href="${href}"/></svg>`,
  );
  expect(seen.pixels.equals(disc.pixels)).toBe(true);
});

test('a picture that is not opaque or has more than 256 colours is not for a palette', () => {
  const clear = { pixels: Buffer.alloc(4), width: 1, height: 1 };
  expect(indexedPng(clear)).toBeNull();
  const many = Buffer.from(Array.from({ length: 257 }, (_, i) => [i >> 8, i & 255, 0, 255]).flat());
  expect(indexedPng({ pixels: many, width: 257, height: 1 })).toBeNull();
  expect(indexedPng({ pixels: many.subarray(0, 1024), width: 256, height: 1 })).not.toBeNull();
});

test('the size of a PNG is told, ours or another’s', () => {
  expect(pngSize(png)).toEqual({ width: 40, height: 30 });
  expect(pngSize(disc.asPng())).toEqual({ width: 40, height: 30 });
});

test('what is cut off, changed in any byte, or no PNG has no size', () => {
  for (let length = 0; length < png.length; length += 1) {
    expect(pngSize(png.slice(0, length))).toBeNull();
  }
  for (let at = 0; at < png.length; at += 1) {
    expect(pngSize(png.map((byte, index) => (index === at ? byte ^ 1 : byte)))).toBeNull();
  }
  expect(pngSize(Buffer.from('<svg/>'))).toBeNull();
});
