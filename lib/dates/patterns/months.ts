import { ofYear, which, written } from '@/lib/dates/patterns/written/calendar';
import type { Captured, MatchSite, Pattern } from '@/lib/dates/grammar/pattern';

/** Months and seasons. */
export const months: readonly Pattern[] = [
  {
    id: 'month/year',
    example: ['It sank in May 2024.', 'May 2024: 2024-05'],
    form: 'MONTH [,|of|in] YEAR',
    read: written,
  },
  { id: 'month/name', example: ['It sank in May.', 'May: 2026-05'], form: 'MONTH', read: written },
  {
    id: 'month/slash',
    example: ['The count for 05/2024 is lost.', '05/2024: 2024-05'],
    form: 'NUMERAL / YEAR',
    read: slashedMonth,
  },
  {
    id: 'month/previous',
    example: [
      'It sank in May 2024 and leaked the previous April.',
      'May 2024: 2024-05; the previous April: 2024-04',
    ],
    form: '[the] previous|preceding|prior MONTH',
    read: told(-1),
  },
  {
    id: 'month/following',
    example: [
      'It sank in May 2024 and was raised the following April.',
      'May 2024: 2024-05; the following April: 2025-04',
    ],
    form: 'the following|next MONTH',
    read: told(1),
  },
  {
    id: 'season/previous',
    example: [
      'It sank in May 2024 and leaked the previous autumn.',
      'May 2024: 2024-05; the previous autumn: 2023-09 – 2023-11',
    ],
    form: '[the] previous|preceding|prior SEASON',
    read: told(-1),
  },
  {
    id: 'season/that',
    example: [
      'It sank in May 2024 and was raised that summer.',
      'May 2024: 2024-05; that summer: 2024-06 – 2024-08',
    ],
    form: 'that [same] SEASON',
    read: told(0),
  },
  {
    id: 'month/that',
    example: [
      'It sank in 2024 and was raised that September.',
      '2024: 2024; that September: 2024-09',
    ],
    form: 'that [same] MONTH',
    read: told(0),
  },
  {
    id: 'season/same',
    example: [
      'It sank in May 2024 and was raised the same summer.',
      'May 2024: 2024-05; the same summer: 2024-06 – 2024-08',
    ],
    form: 'the same SEASON',
    read: told(0),
  },
  {
    id: 'month/which-year',
    example: ['It sank in May of last year.', 'May of last year: 2025-05'],
    form: 'MONTH [of] WHICH year',
    read: ofYear,
  },
  {
    id: 'month/which',
    example: ['It sank last May.', 'last May: 2026-05'],
    form: 'WHICH MONTH',
    read: which,
  },
  {
    id: 'season/year',
    example: ['It sank in the summer of 2024.', 'the summer of 2024: 2024-06 – 2024-08'],
    form: '[the] SEASON [,|of] YEAR',
    read: written,
  },
  {
    id: 'season/name',
    example: ['It sank in early spring.', 'early spring: 2026-03 – 2026-05'],
    form: '[the] SEASON',
    read: written,
  },
  {
    id: 'season/of-which-year',
    example: ['It sank in the summer of last year.', 'the summer of last year: 2025-06 – 2025-08'],
    form: '[the] SEASON of WHICH year',
    read: ofYear,
  },
  {
    id: 'season/which',
    example: ['It sank last summer.', 'last summer: 2025-06 – 2025-08'],
    form: 'WHICH SEASON',
    read: which,
  },
  {
    id: 'season/following',
    example: [
      'It sank in May 2024 and was raised the following winter.',
      'May 2024: 2024-05; the following winter: 2024-12 – 2025-02',
    ],
    form: 'the following SEASON',
    read: told(1),
  },
];

/** Counted from the mention before: "the previous October". */
function told(by: number): Pattern['read'] {
  return (captured) => ({ ...written(captured), which: by, from: 'mention' });
}

/** `03/2024`. */
function slashedMonth({ NUMERAL = '', YEAR }: Captured, { tokens, at }: MatchSite) {
  const glued = tokens[at + 1]?.glued && tokens[at + 2]?.glued;
  const month = /^(?:0[1-9]|1[0-2])$/.test(NUMERAL) && glued ? Number(NUMERAL) : null;
  return month === null ? null : ({ form: 'calendar', month, year: YEAR } as const);
}
