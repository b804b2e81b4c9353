import type { DatedPhrase } from '@/lib/dates/place/place';
import type { Phrase } from '@/lib/dates/model/phrase';
import { point, type AnchoredDate } from '@/lib/dates/model/interval';
import { kindOf } from '@/lib/dates/annotate/kind';
import { timeOf } from '@/lib/dates/annotate/time-of';
import { timexOf } from '@/lib/dates/annotate/timex';
import { quoteTokens } from '@/lib/dates/tokens/quote-tokens';
import type { DateToken } from '@/lib/dates/tokens/token';
import type { DateReading } from '@/lib/story/date-reading';

/** The reading of a placed date, as the story has it. */
export function tell(text: string, tokens: readonly DateToken[], dated: DatedPhrase): DateReading {
  const { phrase, placed } = dated;
  const { interval, precision, approximate, implied } = placed;
  const open = openEnd(phrase, dated);
  return {
    quote: quoteTokens(text, tokens, phrase),
    from: interval && open !== 'start' ? point(interval.start, interval.grain) : null,
    to:
      interval && open !== 'end' ? point(interval.end, interval.endGrain ?? interval.grain) : null,
    precision,
    approximate,
    implied,
    kind: kindOf(tokens, dated),
    bound: phrase.bound?.name ?? null,
    time: timeOf(phrase),
    rules: [...phrase.rules, ...dated.rules],
    timex: timexOf(dated),
  };
}

/** "It did not open until 2019": it opened then. */
function isOver({ interval }: AnchoredDate, now: DatedPhrase['now']): boolean {
  return interval !== null && now !== null && interval.end < now;
}

/** The end that stays open: "since May" has no end, "until May" no start, nor "from May" if ahead. */
function openEnd({ bound }: Phrase, { placed, tense, now }: DatedPhrase): 'start' | 'end' | null {
  switch (bound?.open) {
    case 'from':
      return bound.name === 'not before' && isOver(placed, now) ? null : 'end';
    case 'to':
      return 'start';
    case 'onwards': {
      const ahead =
        now === null || !placed.interval ? tense === 'future' : placed.interval.start > now;
      return ahead ? 'end' : null;
    }
    default:
      return null;
  }
}
