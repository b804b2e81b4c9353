import { splitChunks } from '@/lib/publish/cards/png/chunks';

/** The width and height of a PNG in pixels; null where bytes are no PNG, cut off or damaged. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const chunks = splitChunks(bytes);
  const [header] = chunks ?? [];
  if (header?.name !== 'IHDR' || chunks?.at(-1)?.name !== 'IEND') return null;
  const { buffer, byteOffset, byteLength } = header.data;
  const fields = new DataView(buffer, byteOffset, byteLength);
  return byteLength === 13 ? { width: fields.getUint32(0), height: fields.getUint32(4) } : null;
}
