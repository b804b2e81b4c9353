import { inForm } from '@/lib/languages/format/in-form';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { CountedNoun } from '@/lib/languages/words/plural-forms';
import { wordsOf } from '@/lib/languages/words/words-of';

/** "1 claim", "6 claims": a number of things in the form that a language has for it. */
export const counted = (language: InterfaceLanguage, noun: CountedNoun, number: number): string =>
  inForm(language, wordsOf(language).counts[noun], number);
