import type { Entity } from '@/lib/claims/entities/entity';
import { answering, conversing, interviewing } from '@/lib/claims/lexicon/who/interview-words';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** So many words before a name the word of asking may stand: “interviewed its chief, Ana Cole”. */
const maxDistance = 14;

/** Somebody whom an introduction names, and whether it says that this person is asked or answers. */
export interface Interviewee {
  readonly entity: Entity;
  readonly isAsked: boolean;
}

/**
 * The people whom the introduction of an interview names. Where its headline says who is asked, what
 * comes after does not: “Holm sat down with Ana Cole” may tell who asks.
 */
export function interviewees(
  entities: readonly Entity[],
  segments: readonly Segment[],
): readonly Interviewee[] {
  const people = entities.filter(({ named, plural, type, name }) => {
    const mayBePerson = type === 'person' || (type === 'unknown' && name.includes(' '));
    return named && !plural && mayBePerson;
  });
  const isAskedIn = ({ mentions }: Entity, those: readonly Segment[]) =>
    mentions.some((mention) => {
      const segment = segments[mention.segment];
      const at = segment?.words.findIndex(({ start }) => start === mention.start) ?? -1;
      if (!segment || !those.includes(segment) || at < 0) return false;
      return isAsked(segment, at) || answers(segment, at) || isHeaded(segment, at);
    });
  const headline = segments.slice(0, 1);
  const isHeadlined = people.some((entity) => isAskedIn(entity, headline));
  return people.map((entity) => ({
    entity,
    isAsked: isAskedIn(entity, isHeadlined ? headline : segments),
  }));
}

/** “Ana Cole: an interview with the ferry poet”. */
const isHeaded = (segment: Segment, name: number): boolean =>
  segment.phrases[name]?.from === 0 &&
  wordAt(segment, segment.phrases[name].to).text === ':' &&
  segment.words.some(({ lower }) => interviewing.has(lower));

/** “Wikinews interviews chemist Ana Cole”, “an interview with Ana Cole and Bo Dahl”. */
function isAsked(segment: Segment, name: number): boolean {
  const from = segment.phrases[name]?.from ?? name;
  if (wordAt(segment, from).lower === 'the') return false;
  for (let i = name - 1; i >= Math.max(0, name - maxDistance); i -= 1) {
    const { lower, text, tag } = wordAt(segment, i);
    if (interviewing.has(lower)) return true;
    if (/^(?:to|with)$/.test(lower) && conversing.has(wordAt(segment, i - 1).lower)) return true;
    if (lower === 'and' && segment.phrases[i - 1]) {
      return isAsked(segment, i - 1);
    }
    if (/^(?:about|by|on)$/.test(lower) || (tag === 'PROPN' && i < from) || /^[.;:]$/.test(text))
      return false;
  }
  return false;
}

/** “Ana Cole tells the paper”, “Cole now discusses her work”, “Ana Cole, interviewed by …”. */
function answers(segment: Segment, name: number): boolean {
  const to = segment.phrases[name]?.to ?? name + 1;
  for (let i = to; i < to + maxDistance; i += 1) {
    const { lower, text, tag } = wordAt(segment, i);
    if (answering.has(lower)) return true;
    if (lower === 'interviewed') return wordAt(segment, i + 1).lower === 'by';
    if (tag === 'PROPN' || /^[.;:]$/.test(text)) return false;
  }
  return false;
}
