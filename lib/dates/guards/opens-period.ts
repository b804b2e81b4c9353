import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Words before "of the year" that take a part of it. */
const ofWords: ReadonlySet<string> = new Set([
  'beginning',
  'close',
  'end',
  'half',
  'later',
  'middle',
  'rest',
  'start',
]);

/** Words before "in the year". */
const inWords: ReadonlySet<string> = new Set(['earlier', 'early', 'late', 'later']);

/** Other ways to point at a period, which need no such word: "the next day", "the week before last". */
const pointers: ReadonlySet<string> = new Set([
  'coming',
  'current',
  'following',
  'next',
  'preceding',
  'previous',
  'prior',
  'same',
]);

/** Whether "the year" and its like are a date: "the end of the year", "later in the day". */
export function opensPeriod(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (last !== first + 2 || pointers.has(tokens[first + 1]?.word ?? '')) return true;
  if (tokens[first + 1]?.word === 'weekend') return true;
  const [prior, before] = [tokens[first - 2]?.word ?? '', tokens[first - 1]?.word ?? ''];
  if (before === 'of') return ofWords.has(prior);
  return before === 'in' && inWords.has(prior);
}
