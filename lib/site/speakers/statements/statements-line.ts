import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { listWords } from '@/lib/languages/format/list-words';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { dayOf } from '@/lib/calendar/moment';
import type { Speaker } from '@/lib/site/speakers/speaker';
import { intervalWords } from '@/lib/wording/dates/calendar-point';

/** "3 claims in 2 stories published 24 June – 10 July 2026, also as ESA." */
export function statementsLine(
  { statements, stories, shortNames }: Pick<Speaker, 'statements' | 'stories' | 'shortNames'>,
  language: InterfaceLanguage,
): string {
  const { who } = wordsOf(language).lists;
  const days = stories.flatMap(({ published }) => (published ? dayOf(published) : [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const published =
    first && last ? fill(who.published, { days: intervalWords(first, last, language) }) : '';
  const also =
    shortNames.length > 0 ? fill(who.also, { names: listWords(language, shortNames) }) : '';
  return fill(who.line, {
    claims: counted(language, 'claim', statements.length),
    stories: counted(language, 'story', stories.length),
    published,
    also,
  });
}
