import { remembered } from '@/lib/strings/remembered';
import type { Quotation } from '@/lib/story/quotation';
import type { ShownDate, StoryCore } from '@/lib/story/story-core';

/** A date of the timeline together with the clause that carries it. */
export interface DatedClause {
  date: ShownDate;
  clause: Quotation;
  /** Whom the pronoun that opens the clause stands for; null where it opens with a name. */
  subject: string | null;
}

/** The entries of a story's timeline with their dates; many lists ask for those of one story. */
export const timelineDates: (story: StoryCore) => readonly DatedClause[] = remembered(
  ({ dates, timeline }) => {
    const byAnchor = new Map(dates.map((date) => [date.anchor, date]));
    return timeline.flatMap(({ date: anchor, clause, subject }) => {
      const date = byAnchor.get(anchor);
      return date ? [{ date, clause, subject }] : [];
    });
  },
);
