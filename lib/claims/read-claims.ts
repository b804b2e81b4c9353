import { findClaims } from '@/lib/claims/cues/find-claims';
import { toReading } from '@/lib/claims/to-reading';
import { properNames } from '@/lib/claims/segments/proper-names';
import { readSegments } from '@/lib/claims/segments/read-segments';
import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { linkQuotes } from '@/lib/claims/quotes/link-quotes';
import { findPairs } from '@/lib/claims/entities/find-pairs';
import { EntityIndex } from '@/lib/claims/entities/entity-index';
import { findEntities } from '@/lib/claims/entities/find-entities';
import { isWithinOwn } from '@/lib/claims/resolve/within-own';
import { resolveClaims } from '@/lib/claims/resolve/resolve-claims';
import type { ClaimReading } from '@/lib/story/claim-reading';
import type { DateReading } from '@/lib/story/date-reading';
import type { Document } from '@/lib/text/document';

/** A document with the dates that were read in it. */
export interface ClaimSource {
  readonly document: Document;
  readonly dates: readonly DateReading[];
}

/** Who says what in an article, in order of position. */
export function readClaims({ document, dates }: ClaimSource): ClaimReading[] {
  const { text, body } = document;
  const paragraphs = body.map(({ quote }) => quote);
  const sentences = body.flatMap((paragraph) => paragraph.sentences);
  const quotes = findQuotes(paragraphs);
  const segments = readSegments(text, sentences, {
    quotes,
    dates: dates.map((date) => date.quote),
    proper: properNames(paragraphs),
  });
  const findings = linkQuotes(segments, segments.map(findClaims));
  const { entities, bearers } = findEntities(text, segments, findings);
  const pairs = findPairs(text, segments, bearers);
  const entityIndex = new EntityIndex([...entities, ...pairs], bearers);
  const resolved = resolveClaims(text, segments, findings, entityIndex);
  return resolved
    .filter(
      (spoken, index) => !isWithinOwn(spoken, resolved.slice(Math.max(0, index - 4), index + 5)),
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
