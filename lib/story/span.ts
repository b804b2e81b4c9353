import { z } from 'zod';

/** A half-open range `[start, end)` of UTF-16 code units in the text it was read from. */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export type Span = z.infer<typeof spanSchema>;

/** Whether all of `inner` lies within `outer`. */
export const within = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
