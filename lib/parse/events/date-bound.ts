import type { DateBound } from '@/lib/story/date-bound';
import type { Span } from '@/lib/story/span';

/** Words before a date, and the bound that they set. */
interface BoundWords {
  words: string;
  bound: DateBound;
  example: string;
}

export const boundWords: readonly BoundWords[] = [
  { words: 'after', bound: 'after', example: 'It was open after June 3, 2026.' },
  { words: 'as of', bound: 'as of', example: 'It counted four ships as of June 3, 2026.' },
  { words: 'at least until', bound: 'until at least', example: 'It is shut at least until 2028.' },
  { words: 'before', bound: 'before', example: 'It was shut before June 3, 2026.' },
  { words: 'beginning', bound: 'from', example: 'It is open beginning June 3, 2026.' },
  { words: 'by', bound: 'by', example: 'It will be open by June 3, 2026.' },
  { words: 'from', bound: 'from', example: 'It is open from June 3, 2026.' },
  { words: 'no earlier than', bound: 'not before', example: 'It opens no earlier than 2028.' },
  { words: 'no later than', bound: 'by', example: 'It opens no later than 2028.' },
  { words: 'no sooner than', bound: 'not before', example: 'It opens no sooner than 2028.' },
  { words: 'not before', bound: 'not before', example: 'It opens not before 2028.' },
  { words: 'not until', bound: 'not before', example: 'It opens not until 2028.' },
  { words: 'prior to', bound: 'before', example: 'It was shut prior to June 3, 2026.' },
  { words: 'since', bound: 'since', example: 'It has been open since 2005.' },
  { words: 'since at least', bound: 'since at least', example: 'It is open since at least 2005.' },
  { words: 'starting', bound: 'from', example: 'It is open starting June 3, 2026.' },
  { words: 'through', bound: 'through', example: 'It is open through July 20, 2026.' },
  { words: 'till', bound: 'until', example: 'It is open till July 20, 2026.' },
  { words: 'until', bound: 'until', example: 'It is open until July 20, 2026.' },
  { words: 'until at least', bound: 'until at least', example: 'It is shut until at least 2028.' },
  { words: 'up to', bound: 'until', example: 'It was open up to July 20, 2026.' },
];

/** Longer words first: "until at least" is no "until". */
const longestFirst = boundWords.toSorted((a, b) => b.words.length - a.words.length);

/** The text right before a date that can hold such words. */
const reach = 24;

/** The bound that the words right before a date set, or those that it begins with itself. */
export function dateBound(text: string, { start, end }: Span): DateBound | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const own = text.slice(start, end);
  const found = longestFirst.find(
    ({ words }) =>
      new RegExp(`(?<!\\p{L})${words} (?:the )?$`, 'iu').test(before) ||
      new RegExp(`^${words} `, 'iu').test(own),
  );
  return found?.bound ?? null;
}
