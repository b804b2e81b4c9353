import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { numberWords } from '@/lib/languages/format/number-words';
import { storylineRule } from '@/lib/site/storylines/storyline';

/** The rule by which stories are put together, in words. */
export function RuleNote({ language }: { language: InterfaceLanguage }) {
  return (
    <p className="mt-6 max-w-160 border-t border-hair pt-3 note">
      {fill(wordsOf(language).lists.storylines.rule, {
        parties: numberWords(language, storylineRule.minParties),
        compared: numberWords(language, storylineRule.maxCompared),
      })}
    </p>
  );
}
