/** Words that make one run: two articles on one event share few runs of five, two copies nearly all. */
const runLength = 5;

/** From this share of runs in common two texts are copies of one another. */
export const minAlike = 0.6;

/** The runs of a text, made for looking many others up in them. */
export interface TextRuns {
  hashes: ReadonlySet<number>;
  /** A bit for the low digits of each hash: most runs of other texts are told by it alone. */
  bits: Uint32Array;
}

/** Low digits of a hash that have a bit, as a power of two. */
const bitDigits = 17;
const place = (hash: number) => (hash >>> 5) & ((1 << (bitDigits - 5)) - 1);

/** All runs of five words of a text in UTF-8, whatever stands between the words. */
export function textRuns(bytes: Uint8Array): TextRuns {
  const hashes = new Set(runHashes(bytes));
  const bits = new Uint32Array(1 << (bitDigits - 5));
  for (const hash of hashes) bits[place(hash)] = (bits[place(hash)] ?? 0) | (1 << (hash & 31));
  return { hashes, bits };
}

/** How much of the smaller of two texts stands in the other, 0 to 1. */
export function alike({ hashes, bits }: TextRuns, other: Uint8Array): number {
  const runs = runHashes(other);
  if (runs.length === 0 || hashes.size === 0) return 0;
  let shared = 0;
  const distinct = new Set<number>();
  for (const hash of runs) {
    if (((bits[place(hash)] ?? 0) & (1 << (hash & 31))) === 0 || !hashes.has(hash)) continue;
    shared += 1;
    distinct.add(hash);
  }
  return runs.length < hashes.size ? shared / runs.length : distinct.size / hashes.size;
}

const isWord = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
const wordBytes = Uint8Array.from(isWord);

/**
 * The hashes of all runs in order: FNV-1a of each word's bytes, capitals of ASCII made small, over
 * which a polynomial runs. Of what is no ASCII, General Punctuation and Latin-1's signs part words.
 */
function runHashes(bytes: Uint8Array): Int32Array {
  const words = new Int32Array(bytes.length / 2 + 1);
  let size = 0;
  let hash = 0x811c9dc5;
  let isOpen = false;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? 0x20;
    const skipped = byte === 0xc2 ? 1 : byte === 0xe2 && bytes[i + 1] === 0x80 ? 2 : 0;
    if (skipped === 0 && wordBytes[byte] === 1) {
      hash = Math.imul(hash ^ (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte), 0x01000193);
      isOpen = true;
      continue;
    }
    i += skipped;
    if (isOpen) words[size++] = hash;
    hash = 0x811c9dc5;
    isOpen = false;
  }
  const runs = words.subarray(0, Math.max(0, size - runLength + 1));
  for (let i = 0; i < runs.length; i++) {
    let run = 0;
    for (let k = i; k < i + runLength; k++) run = Math.imul(run, 31) + (words[k] ?? 0);
    // The low digits of a polynomial of odd hashes hold little: those above are mixed in.
    runs[i] = run ^ (run >>> 15);
  }
  return runs;
}
