import { type Quotation, quotation } from '@/lib/story/quotation';
import type { DateMention, Story } from '@/lib/story/story';

/** What a sentence tells of one date or of several. */
export interface SentenceEvent {
  /** In the order of the timeline; the first gives the event its place. */
  dates: DateMention[];
  /** The part of the sentence that carries all of them. */
  clause: Quotation;
  /** Whom the pronoun that opens the clause stands for. */
  subject: string | null;
}

/** The timeline of a story with each sentence once, where its first date stands. */
export function sentenceEvents({ text, dates, timeline }: Story): SentenceEvent[] {
  const byAnchor = new Map(dates.map((date) => [date.anchor, date]));
  const events = new Map<string, SentenceEvent>();
  for (const { date: anchor, clause, subject } of timeline) {
    const date = byAnchor.get(anchor);
    if (!date) continue;
    const told = events.get(date.sentence);
    if (!told) events.set(date.sentence, { dates: [date], clause, subject });
    else {
      const start = Math.min(told.clause.start, clause.start);
      const end = Math.max(told.clause.end, clause.end);
      told.dates.push(date);
      if (clause.start < told.clause.start) told.subject = subject;
      told.clause = quotation(text, { start, end });
    }
  }
  return [...events.values()];
}
