import type { Pattern } from '@/lib/dates/match/grammar/pattern';

/** Times of day. */
export const clocks: readonly Pattern[] = [{ form: 'CLOCK', read: ({ CLOCK }) => CLOCK ?? null }];
