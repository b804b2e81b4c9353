import { createHash } from 'node:crypto';

/** Six letters and digits that depend on `text` alone: one in two thousand million meets another. */
export function fingerprint(text: string): string {
  const digest = createHash('sha256').update(text.normalize('NFC')).digest();
  return digest.readUIntBE(0, 6).toString(36).padStart(6, '0').slice(-6);
}
