import { crc32 } from 'node:zlib';

/** The first eight bytes of every PNG (W3C PNG specification, third edition, section 5.2). */
export const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A part of a PNG: its name, four letters, and what it holds (section 5.3). */
export interface Chunk {
  name: string;
  data: Uint8Array;
}

/** The bytes of a PNG of some chunks. */
export function joinChunks(chunks: readonly Chunk[]): Uint8Array {
  return Buffer.concat([
    signature,
    ...chunks.flatMap(({ name, data }) => {
      const summed = Buffer.concat([Buffer.from(name, 'latin1'), data]);
      return [uint32(data.length), summed, uint32(crc32(summed))];
    }),
  ]);
}

/** The chunks of a PNG, each as long as it says and with the sum it says; null of anything else. */
export function splitChunks(png: Uint8Array): Chunk[] | null {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (!bytes.subarray(0, signature.length).equals(signature)) return null;
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return null;
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return null;
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null;
    chunks.push({
      name: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, end),
    });
    at = end + 4;
  }
  return chunks;
}

/** A number as four bytes, the high one first. */
export function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
