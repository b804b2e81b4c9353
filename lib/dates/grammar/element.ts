import type { DateToken } from '@/lib/dates/tokens/token';

/** A value read from the text and the token after it. */
export interface Match<T> {
  value: T;
  next: number;
}

/** One building block of a pattern. */
export interface Element<T> {
  /** Words it can begin with; `#` stands for a digit. */
  starts: readonly string[];
  /** It is always one token. */
  single: boolean;
  match(tokens: readonly DateToken[], at: number): Match<T> | null;
}
