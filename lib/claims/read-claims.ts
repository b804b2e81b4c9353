import { findClaims } from '@/lib/claims/cues/find-claims';
import { toReading } from '@/lib/claims/to-reading';
import { readPassages } from '@/lib/claims/passages/read-passages';
import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { linkQuotes } from '@/lib/claims/quotes/link-quotes';
import { findEntities } from '@/lib/claims/resolve/find-entities';
import { resolveSpeaker } from '@/lib/claims/resolve/resolve';
import type { ClaimReading, Speaker } from '@/lib/story/claim-reading';
import type { DateReading } from '@/lib/story/date-reading';
import type { Finding } from '@/lib/claims/passages/finding';
import type { Quotation } from '@/lib/story/quotation';

/** A text with what other readers found in it. Paragraphs and sentences leave out the headline. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Quotation[];
  readonly sentences: readonly Quotation[];
  readonly dates: readonly DateReading[];
}

/** Who says what in an article, in order of position. */
export function readClaims({ text, paragraphs, sentences, dates }: Article): ClaimReading[] {
  const quotes = findQuotes(paragraphs);
  const passages = readPassages(
    text,
    sentences,
    quotes,
    dates.map((date) => date.quote),
  );
  const entities = findEntities(text, passages);
  const findings = linkQuotes(passages, passages.map(findClaims));
  const earlier: { finding: Finding; speaker: Speaker }[] = [];
  for (const finding of findings) {
    const index = passages.indexOf(finding.passage);
    earlier.push({ finding, speaker: resolveSpeaker({ text, entities, earlier }, finding, index) });
  }
  return earlier
    .map(({ finding, speaker }) => toReading(text, quotes, finding, speaker))
    .toSorted((a, b) => position(a) - position(b));
}

const position = ({ cue, content, speaker }: ClaimReading): number =>
  Math.min(
    cue?.start ?? Infinity,
    content[0]?.start ?? Infinity,
    speaker.mention?.start ?? Infinity,
  );
