import { findClaims } from '@/lib/claims/cues/find-claims';
import { EntityIndex } from '@/lib/claims/entities/entity-index';
import { findEntities } from '@/lib/claims/entities/find-entities';
import { findPairs } from '@/lib/claims/entities/find-pairs';
import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { readInterview } from '@/lib/claims/interviews/read-interview';
import { maySign } from '@/lib/claims/quotes/signature';
import { linkQuotes } from '@/lib/claims/quotes/link-quotes';
import { type OpeningSubject, openingSubjects } from '@/lib/claims/resolve/opening-subjects';
import { resolveClaims } from '@/lib/claims/resolve/resolve-claims';
import { withWholeGroup } from '@/lib/claims/names/whole-group';
import { isHeading } from '@/lib/claims/names/heading';
import { isWithinOwn } from '@/lib/claims/resolve/within-own';
import { wordCases } from '@/lib/claims/segments/word-cases';
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

/** What was found in an article: who says what, and whom the pronouns that open sentences stand for. */
export interface Traced {
  readonly claims: TracedClaim[];
  readonly subjects: OpeningSubject[];
}

/** Who says what in an article, in order of position, and why. */
export const traceClaims = (source: ClaimSource): TracedClaim[] => trace(source).claims;

/** The same with the subjects of sentences in which perhaps nobody speaks. */
export function trace({ document, dates }: ClaimSource): Traced {
  const interview = readInterview(document);
  const body = interview
    ? document.body.filter(({ quote }) => interview.told.has(quote))
    : document.body;
  const told = traceTold({ document: { ...document, body }, dates });
  const claims = [...(interview?.claims ?? []), ...told.claims].toSorted(
    (a, b) => position(a.reading) - position(b.reading),
  );
  return { claims, subjects: told.subjects };
}

/** What the article tells of in its own sentences. */
function traceTold({ document, dates }: ClaimSource): Traced {
  const { text } = document;
  const body = document.body.filter(
    ({ quote }, i) =>
      !isHeading(quote.text) || maySign(quote.text, document.body[i - 1]?.quote.text),
  );
  const paragraphs = body.map(({ quote }) => quote);
  const sentences = body.flatMap((paragraph) => paragraph.sentences);
  const quotes = findQuotes(paragraphs);
  const segments = readSegments(text, sentences, {
    quotes,
    dates: dates.map((date) => date.quote),
    cases: wordCases(paragraphs),
  });
  const starts = new Set(paragraphs.map(({ start }) => start));
  const findings = linkQuotes(segments, segments.map(findClaims), starts).map(withWholeGroup);
  const { entities, bearers } = findEntities(text, segments, findings);
  const pairs = findPairs(text, segments, bearers);
  const entityIndex = new EntityIndex([...entities, ...pairs], bearers);
  const resolved = resolveClaims(text, segments, findings, entityIndex);
  const claims = resolved
    .filter(
      (spoken, index) => !isWithinOwn(spoken, resolved.slice(Math.max(0, index - 4), index + 5)),
    )
    .map(({ finding, speaker, rule, features }) => ({
      reading: toReading(text, quotes, finding, speaker),
      rule,
      features,
    }));
  return { claims, subjects: openingSubjects(text, segments, resolved, entityIndex) };
}

const position = ({ cue, content, speaker }: ClaimReading): number =>
  Math.min(
    cue?.start ?? Infinity,
    content[0]?.start ?? Infinity,
    speaker.mention?.start ?? Infinity,
  );
