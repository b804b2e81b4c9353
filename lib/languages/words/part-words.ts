/** The name of a stretch of the calendar; `{date}` is the month or the year that it is a part of. */
export interface PartWords {
  /** As it opens a line: "Second quarter of {date}". */
  alone: string;
  /** As it follows a bound, its article left out: "second quarter of {date}". */
  within: string;
  /** Whether it takes the article there. */
  article: boolean;
}

/** A row of the table of parts. */
export const part = (alone: string, within: string, article = false): PartWords => ({
  alone,
  within,
  article,
});
