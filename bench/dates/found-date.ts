/** A date as every system in the bench reports it. */
export interface FoundDate {
  start: number;
  end: number;
  from: string | null;
  to: string | null;
  precision: string | null;
  approximate: boolean;
  /** A TIMEX3 value. */
  value: string;
  /** A length of time or a repetition, which has no place on the calendar. */
  isLength: boolean;
}

/** Finds the dates of a text; `published` is `YYYY-MM-DD` or unknown. */
export type FindDates = (text: string, published: string | null) => FoundDate[];
