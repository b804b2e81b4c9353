import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import type { Entity, Mention } from '@/lib/claims/entities/entity';
import type { Word } from '@/lib/claims/model/segment';
import { fitOf, genderOfPronoun, isOfPerson } from '@/lib/claims/resolve/pronoun/fit-of';
import { isNamedIn } from '@/lib/claims/resolve/pronoun/is-named-in';
import { groupBefore } from '@/lib/claims/resolve/pronoun/group-before';
import { ofContent } from '@/lib/claims/resolve/pronoun/of-content';
import { subjectBefore } from '@/lib/claims/resolve/pronoun/subject-before';
import { sameSpeaker } from '@/lib/claims/resolve/pronoun/same-speaker';
import { subjectHere } from '@/lib/claims/resolve/pronoun/subject-here';
import { opensSentence } from '@/lib/claims/resolve/pronoun/opens-sentence';
import { speaksOfOther } from '@/lib/claims/resolve/pronoun/speaks-of-other';
import { found, mostSalient } from '@/lib/claims/resolve/salience';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';

/** Of two people of whom either may be “she”, one must be well ahead: no words in a wrong mouth. */
const clearOfPeople = 0.4;

/** Whom “he”, “she”, “it” or “they” stands for. */
export function byPronoun(whole: ResolutionContext, pronoun: Word): Resolution {
  const context = withoutWithin(whole, pronoun);
  const suits = fitOf(pronoun.lower);
  if (!suits) {
    return /^(?:i|we|you|this|that|who|which)$/.test(pronoun.lower)
      ? unsure('open-pronoun')
      : { name: pronoun.text, rule: 'pronoun-itself', features: {}, via: [] };
  }
  const fits = (entity: Entity): number =>
    isPassed(context, entity, pronoun) ||
    rejects(context, entity, pronoun) ||
    isNamedIn(context, entity, pronoun) ||
    isOwnedBy(entity, pronoun)
      ? 0
      : Math.max(suits(entity), landFit(context, entity, pronoun)) *
        (speaksOfOther(context, entity, pronoun.lower) ? 0.3 : 1);
  return (
    ofContent(context, pronoun, fits) ??
    groupBefore(context, pronoun) ??
    parallel(context, pronoun, fits) ??
    onlyPerson(context, pronoun, fits) ??
    subjectHere(context, pronoun, fits) ??
    sameSpeaker(context, pronoun, fits) ??
    subjectBefore(context, pronoun, fits) ??
    mostSalient(context, {
      rule: 'salience',
      before: pronoun.start,
      fits,
      ...(isOfPerson(pronoun.lower) && { ahead: clearOfPeople }),
    })
  );
}

/** “The panel proposes a ban, they said”: who speaks in what is said is not the one who says it. */
function withoutWithin(context: ResolutionContext, { start }: Word): ResolutionContext {
  const { earlier, finding, segment } = context;
  const within = (at: number): boolean =>
    finding.content.some((span) => span.end <= start && span.start <= at && at < span.end);
  const others = earlier.filter((each) => {
    const cue = each.finding.cue;
    const at = each.segment === segment && cue && each.finding.segment.words[cue.from]?.start;
    return at === undefined || typeof at !== 'number' || !within(at);
  });
  return others.length === earlier.length ? context : { ...context, earlier: others };
}

/** So many claims back a land that spoke is still in mind. */
const maxBack = 6;

/** How well a land that has spoken suits “it”: “Norway rejected the plan. It said …”. */
function landFit({ earlier }: ResolutionContext, { name, type }: Entity, { lower }: Word): number {
  if (type !== 'place' || lower !== 'it') return 0;
  return earlier.slice(-maxBack).some(({ speaker }) => speaker.resolved === name) ? 0.8 : 0;
}

/** “her partner … she”: whom a woman has is hardly the next “she”. */
function isOwnedBy({ name, named }: Entity, { lower }: Word): boolean {
  const gender = genderOfPronoun(lower);
  const owner = named ? undefined : name.split(' ')[0]?.toLowerCase();
  if (owner === undefined) return false;
  if (gender !== 'unknown') return genderOfPronoun(owner) === gender;
  return (lower === 'they' && owner === 'their') || (lower === 'it' && owner === 'its');
}

/** “Speaking to Martin Holm of PBS, he …”: whom the opening of the sentence names in passing. */
function isPassed(context: ResolutionContext, entity: Entity, pronoun: Word): boolean {
  const [last] = mentionsBefore(entity, pronoun.start, context.segment);
  return (
    last?.segment === context.segment && !last.subject && opensSentence(context.finding, pronoun)
  );
}

/** “Ida Holm rejected her claim”: what somebody rejects is another’s. */
function rejects(
  { earlier, segment }: ResolutionContext,
  { name }: Entity,
  { start }: Word,
): boolean {
  const last = earlier.at(-1);
  return (
    last?.segment === segment &&
    last.finding.kind === 'denies' &&
    last.speaker.resolved === name &&
    last.finding.content.some((span) => span.start === start)
  );
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
  const said = last.finding.cue && last.finding.segment.words[last.finding.cue.from];
  if (!said || said.start > pronoun.start) return null;
  const told = askedBefore(context, pronoun, fits);
  if (told) return found(context, 'parallel', told, pronoun.start);
  const entity = context.entityIndex.get(name);
  if (!entity || fits(entity) === 0) return null;
  const via = last.speaker.mention ? [last.speaker.mention] : [];
  const doubt = 1 - last.speaker.confidence;
  return { ...found(context, 'parallel', entity, pronoun.start, { doubt }), via };
}

/** “asked Ida Holm why she had left”: who is asked, right before the question. */
function askedBefore(
  { entityIndex, finding, segment }: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Entity | undefined {
  const { words } = finding.segment;
  const at = words.findIndex(({ start }) => start === pronoun.start);
  if (!/^(?:how|if|whether|why)$/.test(words[at - 1]?.lower ?? '')) return undefined;
  const end = words[at - 2]?.end;
  return entityIndex.in(segment).find((entity) => {
    const [last] = mentionsBefore(entity, pronoun.start, segment);
    return fits(entity) > 0 && last !== undefined && last.segment === segment && last.end === end;
  });
}

/** The one person whom the same sentence names before: “called for its chief, Ms Roe, to go; she …”. */
function onlyPerson(
  context: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Resolution | null {
  const here = context.entityIndex
    .in(context.segment)
    .filter((entity) => entity.named && fits(entity) > 0)
    .filter((entity) => lastHere(entity, context, pronoun));
  const [only, second] = here.filter(({ type }) => type === 'person');
  if (!only || second) return null;
  const last = lastHere(only, context, pronoun);
  const acts = last?.subject;
  if (last && !acts && isMeantBefore(context, last, pronoun)) return null;
  if (!acts && here.some((other) => lastHere(other, context, pronoun)?.subject))
    return unsure('only-person');
  return found(context, 'only-person', only, pronoun.start);
}

/** “His views clash with those of Jon Reed; he …”: the same pronoun stands before the name already. */
const isMeantBefore = (
  { finding }: ResolutionContext,
  { start }: Mention,
  { lower }: Word,
): boolean =>
  finding.segment.words.some(
    (word) =>
      word.start < start &&
      !word.quoted &&
      genderOfPronoun(word.lower) !== 'unknown' &&
      genderOfPronoun(word.lower) === genderOfPronoun(lower),
  );

/** The last place before a pronoun, in its sentence, that names somebody. */
function lastHere(
  entity: Entity,
  { segment }: ResolutionContext,
  pronoun: Word,
): Mention | undefined {
  const [last] = mentionsBefore(entity, pronoun.start, segment);
  return last?.segment === segment ? last : undefined;
}
