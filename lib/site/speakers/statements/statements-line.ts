import { dayOf } from '@/lib/calendar/moment';
import type { Speaker } from '@/lib/site/speakers/speaker';
import { count } from '@/lib/wording/count';
import { intervalWords } from '@/lib/wording/dates/calendar-point';

/** "3 claims in 2 stories published 24 June – 10 July 2026, also as ESA." */
export function statementsLine({ statements, stories, shortNames }: Speaker): string {
  const days = stories.flatMap(({ published }) => (published ? dayOf(published) : [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const published = first && last ? ` published ${intervalWords(first, last)}` : '';
  const also = shortNames.length > 0 ? `, also as ${shortNames.join(' and ')}` : '';
  return `${count(statements.length, 'claim')} in ${count(stories.length, 'story', 'stories')}${published}${also}.`;
}
