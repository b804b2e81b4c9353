import { findClaims } from '@/lib/claims/cues/find-claims';
import { EntityIndex } from '@/lib/claims/entities/entity-index';
import { findEntities } from '@/lib/claims/entities/find-entities';
import { findPairs } from '@/lib/claims/entities/find-pairs';
import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { readInterview } from '@/lib/claims/interviews/read-interview';
import { linkQuotes } from '@/lib/claims/quotes/link-quotes';
import { resolveClaims } from '@/lib/claims/resolve/resolve-claims';
import { withWholeGroup } from '@/lib/claims/names/whole-group';
import { isHeading } from '@/lib/claims/names/heading';
import { isWithinOwn } from '@/lib/claims/resolve/within-own';
import { properNames } from '@/lib/claims/segments/proper-names';
import { readSegments } from '@/lib/claims/segments/read-segments';
import { toReading } from '@/lib/claims/to-reading';
import type { TracedClaim } from '@/lib/claims/traced-claim';
import type { ClaimReading } from '@/lib/story/claim-reading';
import type { DateReading } from '@/lib/story/date-reading';
import type { Document } from '@/lib/text/document';

/** A document with the dates that were read in it. */
export interface ClaimSource {
  readonly document: Document;
  readonly dates: readonly DateReading[];
}

/** Who says what in an article, in order of position, and why. */
export function traceClaims({ document, dates }: ClaimSource): TracedClaim[] {
  const interview = readInterview(document);
  const told = interview
    ? document.body.filter(({ quote }) => interview.told.has(quote))
    : document.body;
  return [
    ...(interview?.claims ?? []),
    ...traceTold({ document: { ...document, body: told }, dates }),
  ].toSorted((a, b) => position(a.reading) - position(b.reading));
}

/** The claims that the article tells of in its own sentences. */
function traceTold({ document, dates }: ClaimSource): TracedClaim[] {
  const { text } = document;
  const body = document.body.filter(({ quote }) => !isHeading(quote.text));
  const paragraphs = body.map(({ quote }) => quote);
  const sentences = body.flatMap((paragraph) => paragraph.sentences);
  const quotes = findQuotes(paragraphs);
  const segments = readSegments(text, sentences, {
    quotes,
    dates: dates.map((date) => date.quote),
    proper: properNames(paragraphs),
  });
  const findings = linkQuotes(segments, segments.map(findClaims)).map(withWholeGroup);
  const { entities, bearers } = findEntities(text, segments, findings);
  const pairs = findPairs(text, segments, bearers);
  const entityIndex = new EntityIndex([...entities, ...pairs], bearers);
  const resolved = resolveClaims(text, segments, findings, entityIndex);
  return resolved
    .filter(
      (spoken, index) => !isWithinOwn(spoken, resolved.slice(Math.max(0, index - 4), index + 5)),
    )
    .map(({ finding, speaker, rule, features }) => ({
      reading: toReading(text, quotes, finding, speaker),
      rule,
      features,
    }));
}

const position = ({ cue, content, speaker }: ClaimReading): number =>
  Math.min(
    cue?.start ?? Infinity,
    content[0]?.start ?? Infinity,
    speaker.mention?.start ?? Infinity,
  );
