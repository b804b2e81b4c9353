import { addOffsets } from '@/lib/dates/merge/add-offsets';
import { joinEnded } from '@/lib/dates/merge/join-ended';
import { joinToldTwice } from '@/lib/dates/merge/join-told-twice';
import { joinWeekdays } from '@/lib/dates/merge/join-weekdays';
import { addClocks } from '@/lib/dates/merge/add-clocks';
import { addDayParts } from '@/lib/dates/merge/add-day-parts';
import { addShares } from '@/lib/dates/merge/lists/add-shares';
import { addParts } from '@/lib/dates/merge/add-parts';
import { addApproximation } from '@/lib/dates/merge/add-approximation';
import { addBounds } from '@/lib/dates/merge/add-bounds';
import { shareYears } from '@/lib/dates/merge/lists/share-years';
import { addYears } from '@/lib/dates/merge/lists/add-years';
import { joinRanges } from '@/lib/dates/merge/join-ranges';
import { addListed } from '@/lib/dates/merge/lists/add-listed';
import type { Rule } from '@/lib/dates/lexicon/example';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/**
 * Each step widens phrases by the words around them or joins neighbours, so every step sees the
 * dates as the one before left them: a clock belongs to its day before the day is early or late,
 * an approximation to all of that, a range to two finished ends, and the bounds to what came of it.
 */
export const steps: readonly Step[] = [
  {
    id: 'merge/listed',
    example: ['It sank on June 3 and 5.', 'June 3: 2026-06-03; 5: 2026-06-05'],
    apply: addListed,
  },
  {
    id: 'merge/share',
    example: [
      'It sank in the first two weeks of May.',
      'the first two weeks of May: 2026-05-01 – 2026-05-14',
    ],
    apply: addShares,
  },
  {
    id: 'merge/offset',
    example: ['It sank two days before May 3.', 'two days before May 3: 2026-05-01'],
    apply: addOffsets,
  },
  {
    id: 'merge/ended',
    example: [
      'Sales fell in the six months to June 30.',
      'the six months to June 30: 2026-01 – 2026-06',
    ],
    apply: joinEnded,
  },
  {
    id: 'merge/clock',
    example: ['It sank at 9 a.m. on Friday.', '9 a.m. on Friday: 2026-07-03'],
    apply: addClocks,
  },
  {
    id: 'merge/day-part',
    example: ['It sank on Friday night.', 'Friday night: 2026-07-03'],
    apply: addDayParts,
  },
  {
    id: 'merge/part',
    example: ['It sank in late May.', 'late May: 2026-05-21 – 2026-05-31'],
    apply: addParts,
  },
  {
    id: 'merge/approximation',
    example: ['It sank around May 3.', 'around May 3: 2026-05-03'],
    apply: addApproximation,
  },
  {
    id: 'merge/range',
    example: ['It was shut from May 3 to May 9.', 'May 3 to May 9: 2026-05-03 – 2026-05-09'],
    apply: joinRanges,
  },
  {
    id: 'merge/year',
    example: [
      'It was shut from May 3 to 9 of last year.',
      'May 3 to 9 of last year: 2025-05-03 – 2025-05-09',
    ],
    apply: addYears,
  },
  {
    id: 'merge/bound',
    example: ['It has been shut since May 3.', 'May 3: 2026-05-03 – …'],
    apply: addBounds,
  },
  {
    id: 'merge/told-twice',
    example: ['It sank a few days later, on May 4.', 'a few days later, on May 4: 2026-05-04'],
    apply: joinToldTwice,
  },
  {
    id: 'merge/shared-year',
    example: [
      'It will close on May 2 and June 6, 2031.',
      'May 2: 2031-05-02; June 6, 2031: 2031-06-06',
    ],
    apply: shareYears,
  },
  {
    id: 'merge/weekday',
    example: [
      'It sank on a Sunday evening on May 3.',
      'Sunday evening: 2026-05-03; May 3: 2026-05-03',
    ],
    apply: joinWeekdays,
  },
];

interface Step extends Rule {
  apply(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[];
}

export function compose(tokens: readonly DateToken[], phrases: readonly Phrase[]): Phrase[] {
  return steps.reduce<Phrase[]>(
    (done, step) => noted(step, done, step.apply(tokens, done)),
    [...phrases],
  );
}

/** The phrases with the step's id on those that it made. */
function noted({ id }: Step, before: readonly Phrase[], after: readonly Phrase[]): Phrase[] {
  const known = new Set(before);
  return after.map((phrase) =>
    known.has(phrase) ? phrase : { ...phrase, rules: [...phrase.rules, id] },
  );
}
