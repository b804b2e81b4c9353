import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Words before "of the year" that take a part of it. */
const ofWords: ReadonlySet<string> = new Set([
  'beginning',
  'close',
  'end',
  'half',
  'later',
  'middle',
  'months',
  'rest',
  'start',
]);

/** Words before "in the year". */
const inWords: ReadonlySet<string> = new Set(['earlier', 'early', 'late', 'later']);

/** Words right before "the day": "to end the day at 7,114". */
const verbs: ReadonlySet<string> = new Set(['end', 'ended', 'ending', 'finish', 'finished']);

/** Whether "the year" and its like are a date: "the end of the year", "later in the day". */
export function opensPeriod(tokens: readonly DateToken[], { first }: Phrase): boolean {
  const noun = tokens[first + 1]?.word;
  const [prior, before] = [tokens[first - 2]?.word ?? '', tokens[first - 1]?.word ?? ''];
  if (isIdiom(tokens, first)) return false;
  if (before === 'of') return ofWords.has(prior);
  if (noun === 'quarter' && ['during', 'for', 'in'].includes(before)) return true;
  return verbs.has(before) || (before === 'in' && inWords.has(prior));
}

/** "At the end of the day, it is about money": all things considered. */
function isIdiom(tokens: readonly DateToken[], first: number): boolean {
  const [at, , end] = tokens.slice(first - 4, first);
  return (
    at?.word === 'at' &&
    end?.word === 'end' &&
    tokens[first + 1]?.word === 'day' &&
    tokens[first + 2]?.text === ','
  );
}
