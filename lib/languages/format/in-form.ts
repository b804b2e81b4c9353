import { fill } from '@/lib/languages/format/fill';
import { localeOf } from '@/lib/languages/format/locale';
import { numberWords } from '@/lib/languages/format/number-words';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { PluralForms } from '@/lib/languages/words/plural-forms';

const rules = new Map<InterfaceLanguage, Intl.PluralRules>();

/** The form of some that a number takes, with the number in it; none of them may have a word of its own. */
export function inForm(language: InterfaceLanguage, forms: PluralForms, number: number): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(localeOf[language]);
  rules.set(language, rule);
  const form = (number === 0 ? forms.zero : undefined) ?? forms[rule.select(number)] ?? forms.other;
  return fill(form, { n: numberWords(language, number) });
}
