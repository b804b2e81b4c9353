import type { DayNumber } from '@/lib/calendar/day-number';
import type { Anchor, MentionedDate } from '@/lib/dates/model/context';
import type { Expression } from '@/lib/dates/model/expression';

/** How long before the day of writing words may have been spoken that the text quotes, in days. */
const maxAge = 7;

/** Whether an expression counts days from the day on which it is spoken: "today", "last night". */
export function isSpokenDay(expression: Expression): boolean {
  return (
    expression.form === 'unit' && expression.unit === 'day' && expression.from === 'publication'
  );
}

/**
 * The day on which quoted words were spoken: the one told beside them, else the last of their
 * paragraph, else the first of the text, which is that of its event; null where none is near.
 */
export function dayOfSpeech(
  mentions: readonly MentionedDate[],
  now: Anchor | null,
  { sentence, paragraph }: Pick<MentionedDate, 'sentence' | 'paragraph'>,
  beside: MentionedDate | null,
): Anchor | null {
  if (!now) return null;
  const near = mentions.filter((mention) => isNear(mention, now.day));
  const told =
    near.findLast((mention) => mention.sentence === sentence) ??
    (beside && isNear(beside, now.day) ? beside : null) ??
    near.findLast((mention) => mention.paragraph === paragraph) ??
    near[0];
  return told ? { day: told.interval.start, source: told.quote } : null;
}

function isNear({ quoted, interval }: MentionedDate, now: DayNumber): boolean {
  const { start, end, grain } = interval;
  return !quoted && grain === 'day' && start === end && start <= now && now - start <= maxAge;
}
