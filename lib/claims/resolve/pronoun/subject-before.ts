import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import type { Entity, Mention } from '@/lib/claims/entities/entity';
import type { Segment, Word } from '@/lib/claims/model/segment';
import { genderOfPronoun } from '@/lib/claims/resolve/pronoun/fit-of';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';
import { found, mostSalient } from '@/lib/claims/resolve/salience';

/** So many sentences back the subject of a sentence is still the one in mind. */
const maxBack = 4;

/**
 * The subject of the sentence before, where it suits; through sentences whose subject is the same
 * pronoun: “Bell left. She moved to Turin. She said …”.
 */
export function subjectBefore(
  context: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Resolution | null {
  for (let back = 1; back <= maxBack; back += 1) {
    const index = context.segment - back;
    const segment = context.segments[index];
    if (!segment) return null;
    const fitting = context.entityIndex.in(index).filter((entity) => fits(entity) > 0);
    const subjects = fitting.flatMap((entity) => {
      const mention = firstSubject(entity, index, pronoun.start);
      return mention ? [{ entity, mention }] : [];
    });
    const [first] = subjects.toSorted((a, b) => a.mention.start - b.mention.start);
    if (first) {
      const alone = fitting.every(
        (entity) => entity === first.entity || !isRival(entity, first.entity),
      );
      const clear = alone || isFirstInMind(context, pronoun, fits, first.entity);
      if (!clear) return isPerson(first.entity) ? unsure('subject-before') : null;
      return found(context, 'subject-before', first.entity, pronoun.start, {
        others: Math.min(fitting.length - 1, 4) / 4,
      });
    }
    const same = spokenBySame(context, index, pronoun);
    if (same && fits(same) > 0) return found(context, 'subject-before', same, pronoun.start, {});
    if (fitting.length > 0 || !goesOn(segment, pronoun)) return null;
  }
  return null;
}

const isPerson = ({ type, named }: Entity): boolean => type === 'person' && named;

/** A name that nothing proves a person’s is no rival of one that is. */
const isRival = (other: Entity, first: Entity): boolean => isPerson(other) || !isPerson(first);

/** Of several who suit, the subject must be the one in mind by all that was said before, too. */
const isFirstInMind = (
  context: ResolutionContext,
  { start }: Word,
  fits: (entity: Entity) => number,
  { name }: Entity,
): boolean =>
  mostSalient(context, { rule: 'salience', before: start, fits, ahead: 0.45 }).name === name;

/** The first place of a sentence where an entity is the subject. */
function firstSubject(entity: Entity, index: number, before: number): Mention | undefined {
  let first: Mention | undefined;
  for (const mention of mentionsBefore(entity, before, index)) {
    if (mention.segment < index) break;
    if (mention.segment === index && mention.subject) first = mention;
  }
  return first;
}

/** So many claims back one of a sentence just before is looked for. */
const memory = 24;

/** Whom the same pronoun was found to mean in a claim of a sentence. */
function spokenBySame(
  { earlier, entityIndex }: ResolutionContext,
  index: number,
  pronoun: Word,
): Entity | undefined {
  const spoken = earlier
    .slice(-memory)
    .findLast(
      ({ segment, speaker }) =>
        segment === index &&
        speaker.mention !== null &&
        genderOfPronoun(speaker.mention.text.toLowerCase()) === genderOfPronoun(pronoun.lower),
    );
  return spoken?.speaker.resolved ? entityIndex.get(spoken.speaker.resolved) : undefined;
}

/** Whether two words are the same pronoun in whatever case: “he”, “his”. */
function isSame(word: string, pronoun: string): boolean {
  const gender = genderOfPronoun(pronoun);
  return gender === 'unknown' ? word === pronoun : genderOfPronoun(word) === gender;
}

/** Whether a sentence has the same pronoun and so keeps whom it means in mind, or names nobody. */
function goesOn({ words }: Segment, pronoun: Word): boolean {
  const same = words.some(({ lower }) => isSame(lower, pronoun.lower));
  return same || !words.some(({ tag, when }) => tag === 'PROPN' && !when);
}
