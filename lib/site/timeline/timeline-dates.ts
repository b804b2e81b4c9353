import type { Quotation } from '@/lib/story/quotation';
import type { DateMention } from '@/lib/story/story';
import type { StoryCore } from '@/lib/story/story-core';

/** A date of the timeline together with the clause that carries it. */
export interface DatedClause {
  date: DateMention;
  clause: Quotation;
  /** Whom the pronoun that opens the clause stands for; null where it opens with a name. */
  subject: string | null;
}

/** The entries of a story's timeline with their dates. */
export function timelineDates({ dates, timeline }: StoryCore): DatedClause[] {
  const byAnchor = new Map(dates.map((date) => [date.anchor, date]));
  return timeline.flatMap(({ date: anchor, clause, subject }) => {
    const date = byAnchor.get(anchor);
    return date ? [{ date, clause, subject }] : [];
  });
}
