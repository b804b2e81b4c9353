import type { DayNumber } from '@/lib/calendar/day-number';
import type { Anchor, MentionedDate } from '@/lib/dates/model/context';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';
import type { Expression } from '@/lib/dates/model/expression';

/** How long before the day of writing words may have been spoken that the text quotes, in days. */
const maxAge = 7;

/** Whether an expression counts days from the day on which it is spoken: "today", "last night". */
export function isSpokenDay(expression: Expression): boolean {
  const counted = expression.form === 'unit' || expression.form === 'shift';
  return counted && expression.unit === 'day' && expression.from === 'publication';
}

/**
 * The day on which quoted words were spoken: the one told by the quotation around theirs,
 * else beside them, else the last of their paragraph, else the one that the text tells most often, then first, which is that of its event;
 * unknown where the day of writing is told as often, and null where none is near.
 */
export function dayOfSpeech(
  mentions: readonly MentionedDate[],
  now: Anchor | null,
  { sentence, paragraph }: Pick<MentionedDate, 'sentence' | 'paragraph'>,
  beside: MentionedDate | null,
  within: MentionedDate | null,
): Anchor | 'unknown' | null {
  if (!now) return null;
  const near = mentions.filter((mention) => isNear(mention, now.day));
  const told =
    within ??
    near.findLast((mention) => mention.sentence === sentence) ??
    (beside && isNear(beside, now.day) ? beside : null) ??
    near.findLast((mention) => mention.paragraph === paragraph);
  if (told) return { day: told.interval.start, source: told.quote };
  return near.length > 0 ? mostTold(near, now.day) : null;
}

/** The day told before a quotation within a quotation: "I met her last night and she said, ‘See you tomorrow.’" */
export function dayAround(
  tokens: readonly DateToken[],
  { first }: Phrase,
  last: MentionedDate | undefined,
): MentionedDate | null {
  if (!last?.quoted || last.interval.start !== last.interval.end) return null;
  const between = tokens.slice(last.first, first);
  if (between.some(({ opens }) => opens)) return null;
  return between.some(({ text, glued }) => text === '‘' || (text === "'" && !glued)) ? last : null;
}

/** The day that most mentions have, of several the first; unknown where today is one of them. */
function mostTold(mentions: readonly MentionedDate[], today: DayNumber): Anchor | 'unknown' {
  const counts = new Map<DayNumber, number>();
  for (const { interval } of mentions)
    counts.set(interval.start, (counts.get(interval.start) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const told = mentions.find(({ interval }) => counts.get(interval.start) === most);
  if (!told) return 'unknown';
  const doubtful = told.interval.start !== today && counts.get(today) === most;
  return doubtful ? 'unknown' : { day: told.interval.start, source: told.quote };
}

function isNear({ quoted, interval }: MentionedDate, now: DayNumber): boolean {
  const { start, end, grain } = interval;
  return !quoted && grain === 'day' && start === end && start <= now && now - start <= maxAge;
}
