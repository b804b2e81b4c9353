import { fill } from '@/lib/languages/format/fill';
import { numberWords } from '@/lib/languages/format/number-words';
import { localeOf } from '@/lib/languages/format/locale';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { CountedNoun, PluralForms } from '@/lib/languages/words/plural-forms';
import { wordsOf } from '@/lib/languages/words/words-of';

const rules = new Map<InterfaceLanguage, Intl.PluralRules>();

function ruleOf(language: InterfaceLanguage): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(localeOf[language]);
  rules.set(language, known);
  return known;
}

/** The form of some that a number takes, with the number in it. */
export function inForm(language: InterfaceLanguage, forms: PluralForms, number: number): string {
  const form = forms[ruleOf(language).select(number)] ?? forms.other;
  return fill(form, { n: numberWords(language, number) });
}

/** "1 claim", "6 claims", "مزاعم 6": a number of things in the plural form that a language has for it. */
export const counted = (language: InterfaceLanguage, noun: CountedNoun, number: number): string =>
  inForm(language, wordsOf(language).counts[noun], number);
