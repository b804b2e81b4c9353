import { fill } from '@/lib/languages/format/fill';
import { localeOf } from '@/lib/languages/format/locale';
import { numberWords } from '@/lib/languages/format/number-words';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import type { PluralForms } from '@/lib/languages/words/plural-forms';

const rules = new Map<InterfaceLanguage, Intl.PluralRules>();

/** The form of some that a number takes, with the number in it. */
export function inForm(language: InterfaceLanguage, forms: PluralForms, number: number): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(localeOf[language]);
  rules.set(language, rule);
  return fill(forms[rule.select(number)] ?? forms.other, { n: numberWords(language, number) });
}
