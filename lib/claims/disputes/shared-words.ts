/** Words too short or too common to show that two claims are about the same point. */
const minSharedWords = 4;
const common: ReadonlySet<string> = new Set([
  'about',
  'after',
  'been',
  'before',
  'from',
  'have',
  'into',
  'more',
  'over',
  'some',
  'that',
  'their',
  'them',
  'they',
  'this',
  'were',
  'what',
  'when',
  'which',
  'will',
  'with',
  'would',
]);

/** The stem by which "leak" and "leaks", "copying" and "copied" are one word. */
const stem = (word: string) => word.replace(/(?:ies|ied|ing|ed|es|s|y)$/, '');

/** The stems of the words of a text that can show what it is about. */
export const stems = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= minSharedWords && !common.has(word))
      .map(stem),
  );

/** The part of the words of `text` that `other` has too, 0 to 1. */
export function sharedWords(text: string, other: string): number {
  const [own, others] = [stems(text), stems(other)];
  const both = [...own].filter((word) => others.has(word));
  return own.size === 0 ? 0 : both.length / own.size;
}
