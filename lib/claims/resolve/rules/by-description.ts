import { detailsOf } from '@/lib/claims/entities/details';
import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import type { Entity } from '@/lib/claims/entities/entity';
import { genderOfNoun } from '@/lib/claims/entities/evidence/gender';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { isAged } from '@/lib/claims/lexicon/who/aged';
import { relativePronouns } from '@/lib/claims/lexicon/grammar/openers';
import { fit, isAnaphor, isBusiness, isTrade } from '@/lib/claims/lexicon/who/related-nouns';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { isPersonal, roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import { isTold } from '@/lib/claims/resolve/is-told';
import { found, hasCandidate, mostSalient } from '@/lib/claims/resolve/salience';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';

/** Whom “the company” or “the Toronto-based chipmaker” stands for, or the words themselves. */
export function byDescription(
  context: ResolutionContext,
  segment: Segment,
  range: WordRange,
): Resolution {
  const phrase = segment.phrases[range.from] ?? range;
  const before = wordAt(segment, range.from).start;
  const text = context.text.slice(before, wordAt(segment, range.to - 1).end);
  const itself: Resolution = { name: text, rule: 'described', features: {}, via: [] };
  if (phrase.to < range.to) return itself;
  if (isDefined(segment, range.to)) return { ...itself, rule: 'as-written' };
  const head = wordAt(segment, phrase.to - 1).lower;
  if (isPair(head)) {
    const pair = mostSalient(context, { rule: 'pair', before, fits: isActing });
    return pair.name ? pair : itself;
  }
  if (head === 'both') {
    const both = mostSalient(context, { rule: 'pair', before, fits: isActing });
    return both.name ? both : unsure('pair');
  }
  if (/^(?:each|either|neither)$/.test(wordAt(segment, phrase.from).lower)) {
    const pair = mostSalient(context, { rule: 'pair', before, fits: isActing });
    return pair.name ? pair : itself;
  }
  const details = detailsOf(segment, phrase);
  const known = (entity: Entity): boolean => details.every((detail) => entity.details.has(detail));
  if (claimNoun(head) && !roles.has(head)) return itself;
  const same = mostSalient(context, {
    rule: 'same-noun',
    before,
    fits: (entity) =>
      entity.heads.has(head) &&
      !entity.plural &&
      known(entity) &&
      !isOwned(entity, head) &&
      !(entity.named && entity.type === 'person' && isBodyNoun(head))
        ? 1
        : 0,
  });
  if (same.name) return same;
  const last = bySameNoun(context, head);
  if (last) return last;
  if (details.length > 0) return itself;
  if (organisations.has(head) || isTrade(head)) {
    const related = mostSalient(context, {
      rule: 'related-noun',
      before,
      fits: (entity) => (entity.plural ? 0 : isBody(entity) * fit(head, entity.heads)),
    });
    if (related.name) {
      const rival = mostSalient(context, {
        rule: 'related-noun',
        before,
        fits: (entity) =>
          (isBody(entity) || (mayBeBody(entity) ? doubt : 0)) * fit(head, entity.heads),
        ahead: 0,
      });
      return rival.name === related.name ? related : unsure('related-noun');
    }
    const unproven = mostSalient(context, {
      rule: 'related-noun-unproven',
      before,
      fits: (entity) => (mayBeBody(entity) ? fit(head, entity.heads) : 0),
    });
    if (unproven.name) return unproven;
    const alone = !isBusiness(head) && !hasCandidate(context, (entity) => fit(head, entity.heads));
    return isAnaphor(head) && !alone ? unsure('related-noun') : itself;
  }
  if (!roles.has(head) && !isAged(head)) return itself;
  if (!isPersonal(head) && !isAged(head)) return itself;
  const gender = genderOfNoun(head);
  const fits = ({ type, named, gender: own }: Entity): number => {
    if (type !== 'person' || !named) return 0;
    if (gender === 'unknown' || own === gender) return 1;
    return own === 'unknown' ? 0.5 : 0;
  };
  if (
    !isAged(head) &&
    !hasCandidate(context, ({ type, named }) => (type !== 'place' && named ? 1 : 0))
  )
    return itself;
  const near = [...context.entityIndex.recent(context.segment)].filter(
    (entity) =>
      (fits(entity) > 0 || mayBePerson(entity)) &&
      isNear(context, entity, before) &&
      !isSeveral(entity),
  );
  const [only, second] = near;
  if (only && !second && !isTold(context, only, before))
    return found(context, 'some-person', only, before);
  return unsure('some-person');
}

/** “a senior official said … The official said”: who spoke last under the same noun, just before. */
function bySameNoun({ earlier, segment }: ResolutionContext, head: string): Resolution | null {
  const spoken = earlier.at(-1);
  const { mention, resolved } = spoken?.speaker ?? {};
  const words = mention?.text.toLowerCase().split(' ') ?? [];
  if (!spoken || !mention || !resolved || segment - spoken.segment > 2) return null;
  if (words.at(-1) !== head) return null;
  return {
    name: resolved,
    rule: 'same-noun',
    features: { heard: 1, doubt: 1 - spoken.speaker.confidence },
    via: [mention],
  };
}

/** “U.S. Attorneys”: no one person. */
const isSeveral = ({ name }: Entity): boolean => {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return last.endsWith('s') && roles.has(last.slice(0, -1));
};

/** So many sentences back the one whom “the teacher” means stands, where only one person does. */
const maxBack = 3;

function isNear({ segment }: ResolutionContext, entity: Entity, before: number): boolean {
  const [last] = mentionsBefore(entity, before, segment);
  return last !== undefined && last.segment >= segment - maxBack;
}

/** A name of several words that acts and that nothing marks as a body: it may be a person’s. */
const mayBePerson = ({ type, named, name, plural, evidence, mentions }: Entity): boolean =>
  type === 'unknown' &&
  named &&
  !plural &&
  name.includes(' ') &&
  evidence.organisation === 0 &&
  mentions.some((mention) => mention.subject);

/** Whether a noun is of a body and of no person. */
const isBodyNoun = (head: string): boolean => organisations.has(head) && !roles.has(head);

/** “the surgeon who operated on her”: a clause about the noun itself says which one is meant. */
const isDefined = (segment: Segment, to: number): boolean => {
  const { lower, tag } = wordAt(segment, to);
  return relativePronouns.has(lower) && tag !== 'SCONJ';
};

/** “its parent company” is hardly “the company”. */
const isOwned = ({ named, name }: Entity, head: string): boolean =>
  !named && isTrade(head) && /^(?:her|his|its|their)\b/i.test(name);

/** Two who act together. */
const isActing = ({ plural, mentions }: Entity): number =>
  plural && mentions.some((mention) => mention.subject) ? 1 : 0;

/** How much a name counts that nothing proves a body beside one that is proven. */
const doubt = 0.5;

/** Only what is proven to be an organisation is “the company”. */
const isBody = ({ type, named }: Entity): number =>
  type === 'organisation' ? (named ? 1 : 0.5) : 0;

/** A name of one word that nothing marks as a person or a place. */
const mayBeBody = ({ type, named, name, plural, evidence }: Entity): boolean =>
  type === 'unknown' && named && !plural && !name.includes(' ') && evidence.person === 0;

/** “the companies”, “both sides”. */
const isPair = (head: string): boolean =>
  /^(?:sides?|parties|companies|firms|groups|partners|governments|countries|exchanges|banks|two|pair|duo)$/.test(
    head,
  );
