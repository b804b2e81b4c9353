import type { Span } from '@/lib/story/span';

/** Something in quotation marks: the whole with its marks, and what stands between them. */
export interface Quoted extends Span {
  readonly inner: Span;
}
