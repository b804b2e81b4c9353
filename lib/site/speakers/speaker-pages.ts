import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import {
  type DatedStatement,
  datedStatements,
} from '@/lib/site/speakers/statements/dated-statements';
import type { Speaker } from '@/lib/site/speakers/speaker';

/** A page of what a speaker says and of what others say of it. */
export interface SpeakerListPage {
  speaker: Speaker;
  statements: DatedStatement[];
  about: DatedStatement[];
  /** From 1. */
  number: number;
  of: number;
}

/** How many pages `speakerPages` makes, without making them. */
export const speakerPageCount = ({ statements, about }: Speaker): number =>
  Math.max(1, Math.ceil(Math.max(statements.length, about.length) / pageSizes.statements));

/** Both lists side by side, newest first, cut into pages alike. */
export function speakerPages(speaker: Speaker): SpeakerListPage[] {
  const says = pagesOf(datedStatements(speaker.statements), pageSizes.statements);
  const about = pagesOf(datedStatements(speaker.about), pageSizes.statements);
  const of = speakerPageCount(speaker);
  return Array.from({ length: of }, (_, i) => ({
    speaker,
    statements: says[i]?.items ?? [],
    about: about[i]?.items ?? [],
    number: i + 1,
    of,
  }));
}
