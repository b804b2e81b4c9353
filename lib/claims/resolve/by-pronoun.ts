import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import type { Entity } from '@/lib/claims/entities/entity';
import { namesIn } from '@/lib/claims/entities/names-in';
import { spanOf, type Word, wordAt } from '@/lib/claims/model/segment';
import { byDescription } from '@/lib/claims/resolve/by-description';
import { mostSalient } from '@/lib/claims/resolve/salience';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';
import { quotation } from '@/lib/story/quotation';

const ofPerson = /^(?:he|her|hers|him|his|she)$/;

/** Of two people of whom either may be “she”, one must be well ahead: no words in a wrong mouth. */
const clearOfPeople = 0.4;

/** Whom “he”, “she”, “it” or “they” stands for. */
export function byPronoun(context: ResolutionContext, pronoun: Word): Resolution {
  const fits = fitOf(pronoun.lower);
  if (fits) {
    return (
      ofContent(context, pronoun, fits) ??
      parallel(context, pronoun, fits) ??
      onlyPerson(context, pronoun, fits) ??
      mostSalient(
        context,
        pronoun.start,
        fits,
        ofPerson.test(pronoun.lower) ? clearOfPeople : undefined,
      )
    );
  }
  return /^(?:i|we|you|this|that|who|which)$/.test(pronoun.lower)
    ? unsure
    : { name: pronoun.text, confidence: 0.7, via: [] };
}

function fitOf(pronoun: string): ((entity: Entity) => number) | null {
  if (/^(?:he|him|his)$/.test(pronoun)) return (entity) => person(entity, 'female');
  if (/^(?:she|her|hers)$/.test(pronoun)) return (entity) => person(entity, 'male');
  if (/^(?:it|its)$/.test(pronoun)) return (entity) => (entity.plural ? 0 : group(entity));
  return /^(?:they|their|them)$/.test(pronoun)
    ? (entity) => (entity.plural ? 1.5 : group(entity))
    : null;
}

/** Whoever speaks under a name of several words may be a person though nothing says so. */
function person({ type, gender, named, name, mentions }: Entity, other: Entity['gender']): number {
  if (gender === other) return 0;
  if (type === 'person') return named ? 1 : 0.6;
  const speaks = mentions.some((mention) => mention.subject);
  return type === 'unknown' && named && name.includes(' ') && speaks ? 0.35 : 0;
}

/** A name of several words that nothing marks as an organisation may well be a person. */
function group({ type, name }: Entity): number {
  const unknown = name.includes(' ') ? 0.4 : 0.6;
  return { organisation: 1, unknown, place: 0, person: 0 }[type];
}

/** “The ministry will respond in May, it said”: the subject of what is said, where it can speak. */
function ofContent(
  context: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Resolution | null {
  const { segment, content } = context.finding;
  const first = content[0];
  if (!first || first.start >= pronoun.start) return null;
  const phrase = segment.phrases[segment.words.findIndex((word) => word.start === first.start)];
  if (!phrase) return null;
  const name = namesIn(segment, phrase).find((run) => run.to === phrase.to);
  const { start, end } = spanOf(segment, name ?? phrase);
  const resolved = name
    ? context.entityIndex.names.find(context.text.slice(start, end))?.name
    : byDescription(context, segment, phrase).name;
  const entity = resolved ? context.entityIndex.get(resolved) : undefined;
  if (!entity || entity.type === 'unknown' || fits(entity) === 0) return null;
  return { name: entity.name, confidence: 0.8, via: [quotation(context.text, { start, end })] };
}

/** Subjects keep their place: “The company alleges …, and it requires …”. */
function parallel(
  context: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Resolution | null {
  const last = context.earlier.at(-1);
  const name = last?.speaker.resolved;
  if (!last || !name || last.finding.segment !== context.finding.segment) return null;
  const said = last.finding.cue && wordAt(last.finding.segment, last.finding.cue.from);
  if (!said || said.start > pronoun.start) return null;
  const entity = context.entityIndex.get(name);
  if (!entity || fits(entity) === 0) return null;
  return { name, confidence: 0.85, via: last.speaker.mention ? [last.speaker.mention] : [] };
}

/** The one person whom the same sentence names before: “called for its chief, Ms Roe, to go; she …”. */
function onlyPerson(
  context: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Resolution | null {
  const here = context.entityIndex
    .in(context.segment)
    .filter((entity) => entity.type === 'person' && entity.named && fits(entity) > 0)
    .filter((entity) => precedes(entity, context, pronoun));
  const [only, second] = here;
  if (!only || second) return null;
  const [mention] = mentionsBefore(only, pronoun.start, context.segment);
  const via = mention ? [{ start: mention.start, end: mention.end, text: mention.text }] : [];
  return { name: only.name, confidence: 0.8, via };
}

function precedes(entity: Entity, { segment }: ResolutionContext, pronoun: Word): boolean {
  const [last] = mentionsBefore(entity, pronoun.start, segment);
  return last?.segment === segment;
}
