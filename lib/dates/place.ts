import { type DayNumber, dayNumber } from '@/lib/dates/calendar/day-number';
import { isDateline } from '@/lib/dates/resolve/dateline';
import type { Phrase } from '@/lib/dates/phrase';
import type { Anchor, Context, Mention } from '@/lib/dates/resolve/context';
import type { Placed } from '@/lib/dates/resolve/interval';
import { placePhrase } from '@/lib/dates/resolve/place-phrase';
import { tenseOf, type Tense } from '@/lib/dates/resolve/tense';
import { surroundingYear } from '@/lib/dates/resolve/surrounding-year';
import type { Token } from '@/lib/dates/tokens/token';
import type { IsoDay } from '@/lib/story/iso-day';
import { quotation } from '@/lib/story/quotation';

/** A phrase and its place on the calendar, with what was seen on the way. */
export interface DatedPhrase {
  phrase: Phrase;
  placed: Placed;
  tense: Tense;
  dateline: boolean;
  /** The day the text was written: its publication, else its dateline. */
  now: DayNumber | null;
}

/** Places phrases in order, so that each can lean on those before it. */
export function place(
  text: string,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  published: IsoDay | null,
): DatedPhrase[] {
  const mentions: Mention[] = [];
  let now: Anchor | null = published && { day: parse(published), source: 'publication day' };
  return phrases.map((phrase) => {
    const tense = tenseOf(tokens, phrase);
    const context: Context = { now, mentions, tense, bound: phrase.bound ?? null, year: null };
    context.year = surroundingYear(tokens, phrase, context);
    const placed = placePhrase(text, tokens, phrase, context);
    const dateline = isDateline(tokens, phrase);
    const quote = quotation(text, spanOf(tokens, phrase));
    if (placed.interval)
      mentions.push({
        interval: placed.interval,
        quote,
        dated: isDated(phrase),
        first: phrase.first,
      });
    if (!now && dateline && placed.interval?.precision === 'day')
      now = { day: placed.interval.start, source: quote };
    return { phrase, placed, tense, dateline, now: now?.day ?? null };
  });
}

function spanOf(tokens: readonly Token[], { first, last }: Phrase) {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function isDated({ expression, through }: Phrase): boolean {
  return [expression, through?.expression].some(
    (e) => e?.form === 'calendar' && e.year !== undefined,
  );
}

function parse(day: IsoDay): DayNumber {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayNumber({ year, month, day: date });
}
