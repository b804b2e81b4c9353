import { isName } from '@/lib/dates/filter/is-name';
import { isNumber } from '@/lib/dates/filter/is-number';
import { isOtherCalendar } from '@/lib/dates/filter/is-other-calendar';
import { isOtherLength } from '@/lib/dates/filter/is-other-length';
import { isBelonging, isComparison, isHabit, isPlain } from '@/lib/dates/filter/is-other-word';
import { isSurname } from '@/lib/dates/filter/is-surname';
import { opensPeriod } from '@/lib/dates/filter/opens-period';
import type { Rule } from '@/lib/dates/lexicon/example';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** A reason for which words that look like a date are none. */
interface Filter extends Rule {
  rejects(tokens: readonly DateToken[], phrase: Phrase): boolean;
}

/** The first that rejects a phrase counts. */
export const filters: readonly Filter[] = [
  { id: 'filter/number', example: ['Flight 2024 with 2019 people landed.', ''], rejects: isNumber },
  { id: 'filter/name', example: ['Clara May left the Sunday Times.', ''], rejects: isName },
  {
    id: 'filter/surname',
    example: ['The judge heard Ruth May. She said May was late.', ''],
    rejects: isSurname,
  },
  {
    id: 'filter/calendar-word',
    example: ['May she never see Black Monday.', ''],
    rejects: (tokens, phrase) =>
      phrase.expression.form === 'calendar' && isOtherCalendar(tokens, phrase, phrase.expression),
  },
  {
    id: 'filter/comparison',
    example: ['It came two days before the vote.', ''],
    rejects: (tokens, phrase) => phrase.expression.form === 'shift' && isComparison(tokens, phrase),
  },
  {
    id: 'filter/age',
    example: ['He was in his 30s.', ''],
    rejects: (tokens, phrase) => phrase.expression.form === 'span' && isBelonging(tokens, phrase),
  },
  {
    id: 'filter/length',
    example: ['A quarter of the staff left.', ''],
    rejects: (tokens, phrase) =>
      phrase.expression.form === 'duration' && isOtherLength(tokens, phrase, phrase.expression),
  },
  {
    id: 'filter/habit',
    example: ['They sing on the evening walk.', ''],
    rejects: (tokens, phrase) =>
      phrase.expression.form === 'unit' &&
      phrase.expression.dayPart !== undefined &&
      isHabit(tokens, phrase),
  },
  {
    id: 'filter/plain-period',
    example: ['It was the year of the fire.', ''],
    rejects: (tokens, phrase) =>
      phrase.expression.form === 'unit' &&
      phrase.expression.dayPart === undefined &&
      isPlain(tokens, phrase) &&
      !opensPeriod(tokens, phrase),
  },
];
