import { findClaims } from '@/lib/claims/cues/find-claims';
import { toReading } from '@/lib/claims/to-reading';
import { properNames } from '@/lib/claims/passages/proper-names';
import { readPassages } from '@/lib/claims/passages/read-passages';
import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { linkQuotes } from '@/lib/claims/quotes/link-quotes';
import { findPairs } from '@/lib/claims/entities/find-pairs';
import { Cast } from '@/lib/claims/entities/cast';
import { findEntities } from '@/lib/claims/entities/find-entities';
import { isWithinOwn } from '@/lib/claims/resolve/within-own';
import { resolveSpeaker } from '@/lib/claims/resolve/resolve';
import type { ClaimReading } from '@/lib/story/claim-reading';
import type { DateReading } from '@/lib/story/date-reading';
import type { Spoken } from '@/lib/claims/resolve/scene';
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
  const passages = readPassages(text, sentences, {
    quotes,
    dates: dates.map((date) => date.quote),
    proper: properNames(paragraphs),
  });
  const findings = linkQuotes(passages, passages.map(findClaims));
  const { entities, names } = findEntities(text, passages, findings);
  const cast = new Cast([...entities, ...findPairs(text, passages, names)], names);
  const numbers = new Map(passages.map((passage, index) => [passage, index]));
  const earlier: Spoken[] = [];
  for (const finding of findings) {
    const passage = numbers.get(finding.passage) ?? 0;
    earlier.push({
      finding,
      speaker: resolveSpeaker({ text, cast, earlier, finding, passage }),
      passage,
    });
  }
  return earlier
    .filter(
      (spoken, index) => !isWithinOwn(spoken, earlier.slice(Math.max(0, index - 4), index + 5)),
    )
    .map(({ finding, speaker }) => toReading(text, quotes, finding, speaker))
    .toSorted((a, b) => position(a) - position(b));
}

const position = ({ cue, content, speaker }: ClaimReading): number =>
  Math.min(
    cue?.start ?? Infinity,
    content[0]?.start ?? Infinity,
    speaker.mention?.start ?? Infinity,
  );
