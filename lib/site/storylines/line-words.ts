import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { dayOf } from '@/lib/calendar/moment';
import type { Storyline } from '@/lib/site/storylines/storyline';
import { intervalWords } from '@/lib/wording/dates/calendar-point';

/** "3 stories, 18 March 2025 – 12 November 2026" */
export function lineWords(
  { entries }: Pick<Storyline, 'entries'>,
  language: InterfaceLanguage,
): string {
  const days = entries.flatMap(({ story }) => (story.published ? dayOf(story.published) : []));
  const [last, first] = [days[0], days.at(-1)];
  const stories = counted(language, 'story', entries.length);
  if (!first || !last) return stories;
  return fill(wordsOf(language).lists.storylines.line, {
    stories,
    days: intervalWords(first, last, language),
  });
}
