/** A source of numbers that looks random and is the same every time (mulberry32). */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  number: (below: number) => number;
  /** One of some things, each as likely as the other. */
  one: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing;
  /** One of some things, the first far likelier than the last, as words in a text are. */
  common: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing;
}

export function chance(seed: number): Chance {
  let state = seed;
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    number: (below) => Math.floor(unit() * below),
    one: (things) => at(things, unit() * things.length),
    // Zipf's law: the place of a word is the exponential of an even number.
    common: (things) => at(things, Math.exp(unit() * Math.log(things.length + 1)) - 1),
  };
}

const at = <Thing>(things: readonly [Thing, ...Thing[]], place: number) =>
  things[Math.min(things.length - 1, Math.floor(place))] ?? things[0];
