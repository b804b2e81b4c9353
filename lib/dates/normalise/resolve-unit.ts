import { type DayNumber, monday, weekday, ymd } from '@/lib/calendar/day-number';
import { isoWeek } from '@/lib/calendar/weeks';
import type { UnitExpression } from '@/lib/dates/model/expression';
import type { Unit } from '@/lib/dates/lexicon/calendar/units';
import type { Anchor, Context, MentionedDate } from '@/lib/dates/model/context';
import {
  addMonths,
  dayInterval,
  type Grain,
  grains,
  type Interval,
  monthInterval,
  pad,
  quarterInterval,
  type AnchoredDate,
  yearInterval,
} from '@/lib/dates/model/interval';
import { impliedParts, unitPrecision } from '@/lib/dates/normalise/unit-precision';

/** A whole unit counted from an anchor: "last week", "this quarter", "the following day". */
export function resolveUnit(
  { unit, offset, from }: UnitExpression,
  context: Context,
): AnchoredDate {
  const anchor =
    from === 'publication'
      ? context.now
      : from === 'report'
        ? lastQuarter(context)
        : anchorOf(unit, offset, context);
  const interval = anchor && unitInterval(anchor.day, unit, offset, context);
  const precision = unitPrecision(unit);
  return {
    interval,
    precision,
    value: interval?.value ?? unknown[unit] ?? 'XXXX',
    implied: impliedParts(precision, anchor?.source ?? 'publication day'),
    approximate: false,
  };
}

const unknown: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  week: 'XXXX-WXX',
};

/** What "that week" counts from: the last mention fine enough, else for this one the day of writing. */
function anchorOf(unit: Unit, offset: number, context: Context): Anchor | null {
  const told = lastMention(unit, context, offset === 0);
  if (told || offset !== 0) return told;
  return unit === 'day' && isWithinStretch(context) ? null : context.now;
}

/**
 * The last mention that is as fine as the unit and no comparison itself. A step counts from one of
 * its own paragraph; what `stays` there, as "that day", reaches farther.
 */
export function lastMention(unit: Unit, context: Context, stays = false): Anchor | null {
  const { mentions } = context;
  const grain = unitGrain(unit);
  const tooFar = stays ? context.ahead : context.apart;
  const fine = mentions.filter(
    (mention) =>
      !mention.compares &&
      grains.indexOf(mention.interval.grain) <= grains.indexOf(grain) &&
      !(stays && tooFar(mention)),
  );
  const last = firmBefore(fine, fine.at(-1));
  if (!last || tooFar(last) || (unit === 'day' && !isSingleDay(last))) return null;
  return { day: last.interval.start, source: last.quote };
}

/** Whether the date told last in the paragraph is a week or a range: which day of it is not known. */
function isWithinStretch({ mentions, paragraph }: Context): boolean {
  const last = mentions.at(-1);
  return last?.paragraph === paragraph && last.interval.grain === 'day' && !isSingleDay(last);
}

/** "that night" of a week or a range is none that is known. */
function isSingleDay({ interval: { start, end } }: MentionedDate): boolean {
  return start === end;
}

/** A limit or a rough count lends nothing where a firm day stands in its sentence or the one before. */
function firmBefore(
  mentions: readonly MentionedDate[],
  last: MentionedDate | undefined,
): MentionedDate | undefined {
  if (!last?.loose) return last;
  const firm = mentions.findLast(({ loose }) => !loose);
  return firm && last.sentence - firm.sentence <= 1 ? firm : last;
}

/** The quarter told last, else the one before the day of writing. */
function lastQuarter({ mentions, now }: Context): Anchor | null {
  const told = mentions.findLast(
    ({ interval, compares }) => interval.precision === 'quarter' && !compares,
  );
  if (told) return { day: told.interval.start, source: told.quote };
  return now && { ...now, day: unitInterval(now.day, 'quarter', -1, { tense: null }).start };
}

function unitGrain(unit: Unit): Grain {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return 'year';
  return unit === 'month' || unit === 'quarter' ? 'month' : 'day';
}

/** "This week saw a vote", written on its Monday, is the week before; "opens this week" on a Sunday the next. */
function ofEdge(day: DayNumber, offset: number, tense: Context['tense']): number {
  if (offset !== 0) return 0;
  if (weekday(day) === 1 && tense === 'past') return -1;
  return weekday(day) === 7 && tense === 'future' ? 1 : 0;
}

/** The unit that lies `offset` units from the one that `day` is in. */
export function unitInterval(
  day: DayNumber,
  unit: Unit,
  offset: number,
  { tense }: Pick<Context, 'tense'>,
): Interval {
  const { year, month } = ymd(day);
  switch (unit) {
    case 'week':
    case 'fortnight': {
      const start =
        monday(day) + 7 * (offset + ofEdge(day, offset, tense)) * (unit === 'week' ? 1 : 2);
      return { ...dayInterval(start, start + 6), precision: 'week', value: isoWeek(start) };
    }
    case 'weekend': {
      // What was planned "this weekend" has passed only where the week has just begun.
      const isPast = tense === 'past' || tense === 'open';
      const over = weekday(day) < (isPast ? 6 : tense === 'future' ? 0 : 3);
      const start = monday(day) + 5 + 7 * (offset === 0 && over ? -1 : offset);
      return {
        ...dayInterval(start, start + 1),
        precision: 'range',
        value: `${isoWeek(start)}-WE`,
      };
    }
    case 'month': {
      const shifted = addMonths(year, month, offset);
      return monthInterval(shifted.year, shifted.month);
    }
    case 'quarter': {
      const shifted = addMonths(year, month - ((month - 1) % 3), 3 * offset);
      return quarterInterval(shifted.year, (shifted.month + 2) / 3);
    }
    case 'year':
      return yearInterval(year + offset);
    case 'decade': {
      const first = year - (year % 10) + 10 * offset;
      return { ...yearInterval(first, 10), precision: 'decade', value: pad(first / 10, 3) };
    }
    case 'century': {
      const first = year - (year % 100) + 100 * offset;
      return { ...yearInterval(first, 100), precision: 'range', value: pad(first / 100, 2) };
    }
    default:
      return dayInterval(day + offset);
  }
}
