import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { dayOf } from '@/lib/calendar/moment';
import type { Storyline } from '@/lib/site/storylines/storyline';
import { intervalWords } from '@/lib/wording/dates/calendar-point';

type Line = Pick<Storyline, 'entries'>;

/** "18 March 2025 – 12 November 2026"; null where no story says when it was published. */
export function lineDays({ entries }: Line, language: InterfaceLanguage): string | null {
  const days = entries.flatMap(({ story }) => (story.published ? dayOf(story.published) : []));
  const [last, first] = [days[0], days.at(-1)];
  return first && last ? intervalWords(first, last, language) : null;
}

/** "3 stories, 18 March 2025 – 12 November 2026" */
export function lineWords(line: Line, language: InterfaceLanguage): string {
  const stories = counted(language, 'story', line.entries.length);
  const days = lineDays(line, language);
  return days === null ? stories : fill(wordsOf(language).lists.storylines.line, { stories, days });
}
