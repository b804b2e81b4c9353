import { confidenceOf } from '@/lib/claims/resolve/confidence/confidence-of';
import { findEntities } from '@/lib/claims/entities/find-entities';
import type { Entity } from '@/lib/claims/entities/entity';
import { bareTurns } from '@/lib/claims/interviews/bare-turns';
import { interviewees } from '@/lib/claims/interviews/interviewee';
import { labelledTurns } from '@/lib/claims/interviews/labelled-turns';
import type { Interview, Turn } from '@/lib/claims/interviews/turn';
import { answering, answerers, interviewing } from '@/lib/claims/lexicon/who/interview-words';
import { initials, nameWordsOf } from '@/lib/claims/names/forms';
import { noCases } from '@/lib/claims/segments/word-cases';
import { readSegments } from '@/lib/claims/segments/read-segments';
import type { TracedClaim } from '@/lib/claims/traced-claim';
import { quotation, type Quotation } from '@/lib/story/quotation';
import type { Document } from '@/lib/text/document';

/** The answers of an interview as claims, and the paragraphs that are no part of it. */
export interface InterviewReading {
  readonly claims: readonly TracedClaim[];
  readonly told: ReadonlySet<Quotation>;
}

/** Reads an article that is an interview: each answer is one claim, questions are nobody’s. */
export function readInterview(document: Document): InterviewReading | null {
  const { text, headline, body } = document;
  const paragraphs = body.map(({ quote }) => quote);
  const labelled = labelledTurns(text, paragraphs);
  if (!labelled && !isAnnounced(document)) return null;
  const bare = labelled ?? bareTurns(paragraphs, () => false);
  if (!bare) return null;
  const named = introduced(document, bare.told);
  const people = named.map(({ entity }) => entity);
  const [first, second] = named.filter(({ isAsked }) => isAsked);
  const alone = people.length === 1 ? people[0] : undefined;
  const only = second ? undefined : (first?.entity ?? alone);
  const family = only ? (nameWordsOf(only.name).at(-1) ?? '') : '';
  const isTold = ({ text: words }: Quotation) =>
    family !== '' && words.toLowerCase().includes(family);
  const interview = labelled ?? bareTurns(paragraphs, isTold);
  if (!interview || headline.text === '') return null;
  return { told: interview.told, claims: claimsOf(text, interview, people, only) };
}

/** Whether the headline or the first paragraphs say that somebody is asked. */
function isAnnounced({ headline, body }: Document): boolean {
  const opening = [headline, ...body.slice(0, 8).map(({ quote }) => quote)];
  return opening.some(({ text }) =>
    text
      .toLowerCase()
      .split(/[^\p{L}&]+/u)
      .some((word) => interviewing.has(word) || (answering.has(word) && text === headline.text)),
  );
}

/** Who is asked, by the headline and the paragraphs that are no turns. */
function introduced({ text, headline, body }: Document, told: ReadonlySet<Quotation>) {
  const sentences = body
    .filter(({ quote }) => told.has(quote))
    .flatMap((paragraph) => paragraph.sentences);
  const before = { quotes: [], dates: [], cases: noCases };
  const opening = headline.text === '' ? [] : [headline];
  const segments = readSegments(text, [...opening, ...sentences], before);
  return interviewees(findEntities(text, segments, []).entities, segments);
}

function claimsOf(
  text: string,
  { turns }: Interview,
  people: readonly Entity[],
  only: Entity | undefined,
): TracedClaim[] {
  const labels = new Set(turns.flatMap(({ label, asks }) => (label && !asks ? [label.text] : [])));
  return turns
    .filter(({ asks }) => !asks)
    .map((turn) => {
      const [rule, name] = speakerOf(turn, people, labels.size <= 1 ? only : undefined);
      const features = { [`rule ${rule}`]: 1 };
      const mention = only?.mentions[0];
      return {
        rule,
        features,
        reading: {
          speaker: {
            mention: turn.label,
            resolved: name,
            confidence: name === null ? 0 : confidenceOf(features),
            chain: mention && name === only?.name ? [quotation(text, mention)] : [],
            inferred: turn.label === null && name !== null,
          },
          cue: null,
          kind: 'states',
          target: null,
          content: turn.parts.map((part) => quotation(text, part)),
          quote: 'none',
        },
      };
    });
}

/** Whose an answer is: by its label, its initials, or because one person alone is asked. */
function speakerOf(
  { label }: Turn,
  people: readonly Entity[],
  only: Entity | undefined,
): readonly [rule: string, name: string | null] {
  if (!label) return ['interview', only?.name ?? null];
  const words = nameWordsOf(label.text);
  const named = people.filter(({ name }) => isForm(words, nameWordsOf(name)));
  if (named.length === 1) return ['interview-label', named[0]?.name ?? null];
  const letters = label.text.replaceAll('.', '').toLowerCase();
  const initialled = people.filter(({ name }) => initials(nameWordsOf(name)) === letters);
  if (initialled.length === 1) return ['interview-initials', initialled[0]?.name ?? null];
  if (answerers.has(letters) || letters.length <= 3) return ['interview', only?.name ?? null];
  return ['interview-label', label.text];
}

const isForm = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word) => long.includes(word));
