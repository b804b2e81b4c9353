/** Tells one row of numbers from any other. */
export interface OrderedMark {
  /** @param number a whole number below 2 ** 32. */
  add: (number: number) => void;
  text: () => string;
}

/** Odd numbers whose products spread over all 32 bits (golden ratio; MurmurHash3, Appleby 2011). */
const [first, second] = [0x9e3779b1, 0x85ebca6b];

/**
 * Makes a mark of 64 bits for a row of numbers that are themselves parts of digests: by chance two
 * rows share one once in 2 ** 64. Nobody is kept from looking for two such rows: where that matters,
 * digests are asked.
 */
export function orderedMark(): OrderedMark {
  let [a, b] = [first, second];
  return {
    add: (number) => {
      a = Math.imul(a ^ number, first);
      a ^= a >>> 15;
      b = Math.imul(b + number, second);
      b ^= b >>> 13;
    },
    text: () => `${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`,
  };
}
