import { inflateSync } from 'node:zlib';
import { splitChunks } from '@/lib/publish/cards/png/chunks';

/** A picture with a palette taken apart: the colour of the paper and where anything is drawn. */
export function inkBox(png: Uint8Array, width: number) {
  const chunks = splitChunks(png) ?? [];
  const data = chunks.filter(({ name }) => name === 'IDAT').map((chunk) => chunk.data);
  const rows = inflateSync(Buffer.concat(data));
  const paper = rows[1];
  const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (let y = 0; y * (width + 1) < rows.length; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (rows[y * (width + 1) + 1 + x] === paper) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = y;
    }
  }
  return box;
}
