import { deflateSync } from 'node:zlib';
import { joinChunks, uint32 } from '@/lib/publish/cards/png/chunks';

/** A drawn picture: four bytes a pixel, row by row: red, green, blue, opacity. */
export interface Picture {
  pixels: Buffer;
  width: number;
  height: number;
}

/** Header fields: eight bits a pixel, colours from a palette, no interlacing (section 11.2.1). */
const indexed = [8, 3, 0, 0, 0];

/**
 * A PNG with a palette. Text on paper has some forty colours, so that a byte a pixel says as much as
 * four do: a card is half as large as in full colour, and no slower to write.
 * @returns null for a picture with more than 256 colours, or one that is not opaque.
 */
export function indexedPng({ pixels, width, height }: Picture): Uint8Array | null {
  // Several times as fast as the reading methods of Buffer.
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const palette = new Map<number, number>();
  // Each row begins with the number of its filter, 0: none.
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let at = 0; at < width * height; at += 1) {
    const colour = view.getUint32(at * 4);
    if (colour !== last) {
      last = colour;
      index = palette.get(colour) ?? palette.size;
      palette.set(colour, index);
    }
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const colours = [...palette.keys()];
  if (colours.length > 256 || colours.some((colour) => (colour & 0xff) !== 0xff)) return null;
  return joinChunks([
    { name: 'IHDR', data: Buffer.concat([uint32(width), uint32(height), Buffer.from(indexed)]) },
    { name: 'PLTE', data: Buffer.concat(colours.map((colour) => uint32(colour).subarray(0, 3))) },
    { name: 'IDAT', data: deflateSync(rows) },
    { name: 'IEND', data: Buffer.alloc(0) },
  ]);
}
