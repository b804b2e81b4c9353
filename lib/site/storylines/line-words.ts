import { dayOf } from '@/lib/calendar/moment';
import type { Storyline } from '@/lib/site/storylines/storyline';
import { count } from '@/lib/wording/count';
import { intervalWords } from '@/lib/wording/dates/calendar-point';

/** "3 stories, 18 March 2025 – 12 November 2026" */
export function lineWords({ entries }: Pick<Storyline, 'entries'>): string {
  const days = entries.flatMap(({ story }) => (story.published ? dayOf(story.published) : []));
  const [last, first] = [days[0], days.at(-1)];
  const stories = count(entries.length, 'story', 'stories');
  return first && last ? `${stories}, ${intervalWords(first, last)}` : stories;
}
