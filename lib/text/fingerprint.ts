import { createHash } from 'node:crypto';
import { seenText } from '@/lib/text/folding/fold';

/** Six letters and digits that depend on `text` alone: one in two thousand million meets another. */
export function fingerprint(text: string): string {
  const digest = createHash('sha256').update(text.normalize('NFC')).digest();
  return digest.readUIntBE(0, 6).toString(36).padStart(6, '0').slice(-6);
}

/** Words as a part of an address: "July 10, 2026" → "july-10-2026". */
export function addressWords(text: string): string {
  return seenText(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}

/** Gives out anchors; one that was given before gets a number: `c-1`, `c-1-2`, `c-1-3`. */
export function anchorGiver(): (wish: string) => string {
  const given = new Map<string, number>();
  return (wish) => {
    const count = (given.get(wish) ?? 0) + 1;
    given.set(wish, count);
    return count === 1 ? wish : `${wish}-${count}`;
  };
}
