/**
 * A sentence of our own and how its dates are read: `words: interval` each, joined by `; `, nothing
 * where none is. An interval is `from – to`, one point where both are the same, `…` an open end.
 * All examples are published on `examplesPublished`; in a table of words `{}` stands for each.
 */
export type Example = readonly [sentence: string, reading: string];

/** A Wednesday. */
export const examplesPublished = '2026-07-08';

/** A rule that can be named in an explanation and that a test runs. */
export interface Rule {
  /** Unique among all rules of the reader. */
  readonly id: string;
  readonly example: Example;
}
