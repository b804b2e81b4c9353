import { rememberedWords } from '@/lib/strings/remembered-words';

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

/** The stem by which "leak" and "leaks", "copying" and "copied" are one word; null for words that show nothing. */
const stem = rememberedWords((word) =>
  word.length >= minSharedWords && !common.has(word)
    ? word.replace(/(?:ies|ied|ing|ed|es|s|y)$/, '')
    : null,
);

/** The stems of the words of a text that can show what it is about. */
export function stems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const own = stem(word);
    if (own !== null) found.add(own);
  }
  return found;
}

/** The part of the stems of a text that another has too, 0 to 1. */
export function sharedPart(own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0;
  for (const word of own) if (others.has(word)) both += 1;
  return own.size === 0 ? 0 : both / own.size;
}
