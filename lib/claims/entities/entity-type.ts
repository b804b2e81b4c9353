import type { Entity, EntityType } from '@/lib/claims/entities/entity';
import { nameWords, organisations } from '@/lib/claims/lexicon/who/organisations';
import { femaleNames, maleNames } from '@/lib/claims/lexicon/who/given-names';
import { countries } from '@/lib/claims/lexicon/who/places';
import { isPersonal, roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const places = /^(?:across|at|from|in|near|outside|through|throughout|to|via)$/;

/** Whether an entity is a person, an organisation or a place, from what was seen of it and this mention. */
export function typeOf(
  entity: Entity,
  segment: Segment,
  phrase: WordRange,
  run: WordRange,
): EntityType {
  if (entity.type === 'person') return 'person';
  const words = entity.name.toLowerCase().split(/\s+/);
  if (words.some((word) => nameWords.has(word))) return 'organisation';
  if (countries.has(entity.name.toLowerCase())) return 'place';
  const given = words.length > 1 ? (words[0] ?? '') : '';
  if (femaleNames.has(given) || maleNames.has(given)) return 'person';
  const before = wordAt(segment, run.from - 1).lower;
  if (run.from > phrase.from && isPersonal(before)) return 'person';
  if ([...entity.heads].some(isPersonal)) return 'person';
  if (words.length > 1 && isOwned(segment, run)) return 'person';
  if ([...entity.heads].some((head) => organisations.has(head))) return 'organisation';
  if (entity.type === 'organisation' || owns(segment, phrase, run)) return 'organisation';
  const place = run.from === phrase.from && places.test(before) && run.to === phrase.to;
  return place && (entity.type === 'place' || entity.mentions.length === 1) ? 'place' : 'unknown';
}

/** “Altavena’s finance chief”, “Acme CEO”: who has people is an organisation. */
function owns(segment: Segment, phrase: WordRange, run: WordRange): boolean {
  const next = wordAt(segment, run.to);
  if (run.to >= phrase.to) return false;
  if (next.tag === 'PART') {
    return segment.words.slice(run.to, phrase.to).some((word) => roles.has(word.lower));
  }
  return roles.has(next.lower);
}

/** “its chief scout, Piet Mol”: whom an organisation has is a person. */
function isOwned(segment: Segment, run: WordRange): boolean {
  const owner =
    wordAt(segment, run.from - 1).text === ',' ? segment.phrases[run.from - 2] : undefined;
  const first = owner && wordAt(segment, owner.from).lower;
  return (
    /^(?:his|her|its|their)$/.test(first ?? '') &&
    !organisations.has(wordAt(segment, run.from - 2).lower)
  );
}
