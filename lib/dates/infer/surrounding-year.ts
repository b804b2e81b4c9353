import { frames } from '@/lib/dates/lexicon/particles/ranges';
import { type DayNumber, ymd } from '@/lib/calendar/day-number';
import type { Context, LentYear, MentionedDate } from '@/lib/dates/model/context';
import type { CalendarExpression } from '@/lib/dates/model/expression';
import { inYear } from '@/lib/dates/normalise/calendar/in-year';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** How far back a year reaches when the day of writing is known, in tokens. */
const maxDistance = 60;

/**
 * The year that the nearest earlier mention with a year in its words lends to a date without one.
 * Where the day of writing is known, only a sentence or a frame that tells of the past does:
 * "In 2019 … . On 9 May it sank …". Where it is not, a mention as fine as a month is preferred.
 */
export function surroundingYear(
  tokens: readonly DateToken[],
  phrase: Phrase,
  context: Context,
): LentYear | null {
  const { expression } = phrase;
  if (expression.form !== 'calendar' || !lacksYear(expression)) return null;
  if (!context.now) return nearestYear(expression, phrase.bound?.looks === 'back', context);
  if (expression.month === undefined) return null;
  const framed = framedYear(tokens, phrase.first, context);
  if (framed)
    return wraps(expression, framed, context) ? { ...framed, year: framed.year + 1 } : framed;
  return toldYear(expression, context);
}

function lacksYear({ year, yearShift, which, weekday, month }: CalendarExpression): boolean {
  const given = [year, yearShift, which].some((part) => part !== undefined);
  return !given && (weekday === undefined || month !== undefined);
}

function framedYear(
  tokens: readonly DateToken[],
  first: number,
  context: Context,
): LentYear | null {
  const { mentions, now, tense } = context;
  const last = mentions.at(-1);
  if (!last || !now || tense !== 'past') return null;
  if (!isOpening(tokens, last, first) && !(last.dated && isFrame(tokens, last, first))) return null;
  const { year } = ymd(last.interval.end);
  return year < ymd(now.day).year ? { year, source: last.quote } : null;
}

/** Half a year, in days. */
const halfYear = 183;

/** "In the fall of 2007 … . By Jan. 18 …": nearer to the frame in the year after it. */
function wraps(
  expression: CalendarExpression,
  { year }: LentYear,
  { mentions, now }: Context,
): boolean {
  const frame = mentions.at(-1)?.interval;
  const there = inYear(expression, year);
  if (!frame || !there || !now || frame.grain === 'year') return false;
  return frame.start - there.end > halfYear && year + 1 < ymd(now.day).year;
}

/** How near to the day of writing a date is its own news and no part of an old story, in days. */
const maxNews = 60;

/**
 * The year of an old story that is told in order: "It opened on March 3, 2019. On May 5 it burned."
 * and of a day within a stretch of time told before: "the diary covers June to August 1944 … on June 6".
 */
function toldYear(expression: CalendarExpression, context: Context): LentYear | null {
  const { mentions, now, tense, paragraph, sentence } = context;
  const last = mentions.findLast(({ dated, interval }) => dated && interval.grain !== 'year');
  if (!last || !now || last.open || tense === 'future') return null;
  if (last.paragraph !== paragraph || sentence - last.sentence > 1) return null;
  const { year } = ymd(last.interval.start);
  const there = year < ymd(now.day).year ? inYear(expression, year) : null;
  if (!there || there.start < last.interval.start) return null;
  const within = last.interval.start < last.interval.end && there.end <= last.interval.end;
  const follows = tense === 'past' && !isNews(expression, now.day);
  return within || follows ? { year, source: last.quote } : null;
}

/**
 * Whether a past day without a year stands in an old story whose year it may have or not: "It opened
 * in May 2012. In April they had agreed." The nearest April is a guess then.
 */
export function isOfOldStory({ expression }: Phrase, { mentions, now, ...site }: Context): boolean {
  if (expression.form !== 'calendar' || expression.month === undefined) return false;
  const last = mentions.findLast(({ dated }) => dated);
  if (!last || !now || !lacksYear(expression) || site.year || site.tense !== 'past') return false;
  if (site.paragraph - last.paragraph > 1 || last.interval.grain === 'year') return false;
  if (mentions.at(-1) !== last || last.open) return false;
  return ymd(last.interval.start).year < ymd(now.day).year - 1 && !isNews(expression, now.day);
}

function isNews(expression: CalendarExpression, now: DayNumber): boolean {
  const { year } = ymd(now);
  return [year - 1, year].some((one) => {
    const there = inYear(expression, one);
    return !!there && there.start <= now && now - there.end <= maxNews;
  });
}

/** Whether "last year" opens the sentence of token `to`: "Last year's fair closed when on May 3 …". */
function isOpening(
  tokens: readonly DateToken[],
  { first, interval }: MentionedDate,
  to: number,
): boolean {
  if (interval.precision !== 'year' || !tokens[first]?.opens || to - first > maxDistance)
    return false;
  return !tokens.slice(first + 1, to + 1).some(({ opens }) => opens);
}

/** Whether "in 2019" opens the sentence of token `to` or stands in the one before. */
function isFrame(
  tokens: readonly DateToken[],
  { first, interval }: MentionedDate,
  to: number,
): boolean {
  if (!frames.has(tokens[first - 1]?.word) || to - first > maxDistance) return false;
  const sentences = tokens.slice(first, to + 1).filter(({ opens }) => opens).length;
  const opening = !!tokens[first - 1]?.opens;
  if (sentences === 0) return opening;
  return sentences === 1 && (opening || interval.grain !== 'year' || opensAt(tokens, to));
}

function nearestYear(
  expression: CalendarExpression,
  looksBack: boolean,
  { mentions, tense }: Context,
): LentYear | null {
  const fine = mentions.findLast(({ dated, interval }) => dated && interval.grain !== 'year');
  const lender = fine ?? mentions.findLast(({ dated }) => dated);
  if (!lender) return null;
  const { year, month } = ymd(lender.interval.end);
  const own = expression.month ?? expression.season ?? (expression.quarter ?? month / 3) * 3;
  const next = fine && tense === 'future' && own < month ? 1 : 0;
  const before = fine && looksBack && own > month ? 1 : 0;
  return { year: year + next - before, source: lender.quote };
}

/** "On 9 May it sank": the date opens its sentence. */
function opensAt(tokens: readonly DateToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at + 1).some(({ opens }) => opens);
}
