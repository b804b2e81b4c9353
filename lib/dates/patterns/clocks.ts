import type { Pattern } from '@/lib/dates/grammar/pattern';

/** Times of day. */
export const clocks: readonly Pattern[] = [
  {
    id: 'clock/time',
    example: ['The siren went at 9:30 a.m. in the mill.', '9:30 a.m.: 2026-07-08'],
    form: 'CLOCK',
    read: ({ CLOCK }) => CLOCK ?? null,
  },
];
