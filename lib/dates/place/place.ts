import { type DayNumber, dayNumber } from '@/lib/calendar/day-number';
import { clockOf, type Phrase } from '@/lib/dates/model/phrase';
import type { Anchor, Context, Mention, Tense } from '@/lib/dates/model/context';
import { dayKey, isDayAsName, writtenYears } from '@/lib/dates/infer/day-as-name';
import { isDateline } from '@/lib/dates/infer/dateline';
import type { PlacedDate } from '@/lib/dates/model/interval';
import { placePhrase } from '@/lib/dates/place/place-phrase';
import { surroundingYear } from '@/lib/dates/infer/surrounding-year';
import { clauseTense } from '@/lib/dates/clause/clause-tense';
import { verbForms } from '@/lib/dates/clause/verb-form';
import { quoteTokens } from '@/lib/dates/tokens/quote-tokens';
import type { DateToken } from '@/lib/dates/tokens/token';
import type { IsoDay } from '@/lib/calendar/iso-day';

/** A phrase and its place on the calendar, with what was seen on the way. */
export interface DatedPhrase {
  phrase: Phrase;
  placed: PlacedDate;
  tense: Tense;
  /** The phrase is the text's own day. */
  dateline: boolean;
  /** The day of writing: the publication, else the dateline. */
  now: DayNumber | null;
}

/** How many earlier mentions a date can lean on; a bound, so that long texts stay linear. */
const memory = 100;

/** Places phrases in order, so that each can lean on those before it. */
export function place(
  text: string,
  tokens: readonly DateToken[],
  phrases: readonly Phrase[],
  published: IsoDay | null,
): DatedPhrase[] {
  const quoteOf = ({ core }: Phrase) => quoteTokens(text, tokens, core);
  const mentions: Mention[] = [];
  let now: Anchor | null = published && { day: parse(published), source: 'publication day' };
  const forms = verbForms(tokens);
  const sentences = sentenceNumbers(tokens);
  const years = writtenYears(phrases);
  return phrases.map((phrase) => {
    const { tense, certain: isCertain } = clauseTense(tokens, forms, phrase);
    const certain = isCertain ? 'back' : null;
    const sentence = sentences[phrase.first] ?? 0;
    const paragraph = tokens[phrase.first]?.paragraph ?? 0;
    const sameDay = phrase.bound?.today === true || clockOf(phrase) !== undefined;
    const today = now?.day ?? null;
    const ahead = ({ interval }: Mention) =>
      (tense === 'past' || tense === 'prospect') && today !== null && interval.start > today;
    const apart = (mention: Mention) => mention.paragraph !== paragraph || ahead(mention);
    const known: Context = {
      now,
      mentions,
      tense,
      certain,
      sameDay,
      apart,
      ahead,
      sentence,
      paragraph,
      year: null,
    };
    const named = isDayAsName(tokens, phrase);
    const bearing = named ? yearOfName(years, phrase) : undefined;
    const context = { ...known, year: surroundingYear(tokens, phrase, known) };
    const whole = placePhrase(bearing ? { ...phrase, yearOf: bearing } : phrase, context, quoteOf);
    const placed = named && !bearing ? { ...whole, interval: null, value: unplaced } : whole;
    const dateline = isDateline(tokens, phrase);
    if (placed.interval) {
      const mention = {
        ...bearer(phrase),
        interval: placed.interval,
        first: phrase.first,
        paragraph,
        sentence,
      };
      mentions.push({ ...mention, quote: quoteOf(mention.phrase) });
      if (mentions.length > memory) mentions.shift();
      if (!now && dateline) now = { day: placed.interval.start, source: quoteOf(phrase) };
    }
    return { phrase, placed, tense, dateline, now: now?.day ?? null };
  });
}

/** The TIMEX3 value of a day that only names something. */
const unplaced = 'XXXX-XX-XX';

function yearOfName(
  years: ReadonlyMap<string, Phrase>,
  { expression }: Phrase,
): Phrase | undefined {
  const key = expression.form === 'calendar' ? dayKey(expression) : null;
  return key === null ? undefined : years.get(key);
}

/** The sentence of each token, counted from 0. */
function sentenceNumbers(tokens: readonly DateToken[]): number[] {
  let count = -1;
  return tokens.map(({ opens }) => (opens ? ++count : count));
}

/** The half of a range that has its year in words, else its first. */
function bearer(phrase: Phrase): Pick<Mention, 'compares' | 'dated'> & { phrase: Phrase } {
  const dated = [phrase, phrase.through].find(
    (half) => half?.expression.form === 'calendar' && half.expression.year !== undefined,
  );
  const { expression } = phrase;
  const compares = expression.form === 'shift' && expression.from === 'mention';
  return { phrase: dated ?? phrase, dated: dated !== undefined, compares };
}

function parse(day: IsoDay): DayNumber {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayNumber({ year, month, day: date });
}
