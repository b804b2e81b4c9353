import type { Entity } from '@/lib/claims/entities/entity';
import { isNameWord } from '@/lib/claims/lexicon/names/name-words';
import { isPaperName } from '@/lib/claims/lexicon/names/paper-names';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import type { Gender } from '@/lib/claims/entities/evidence/gender';

const masculine = /^(?:he|him|his|himself)$/;
const feminine = /^(?:she|her|hers|herself)$/;
const neuter = /^(?:it|its)$/;
const several = /^(?:they|their|them)$/;

/** Whether a pronoun stands for one person. */
export const isOfPerson = (pronoun: string): boolean =>
  masculine.test(pronoun) || feminine.test(pronoun);

/** The gender of a pronoun. */
export function genderOfPronoun(pronoun: string): Gender {
  if (masculine.test(pronoun)) return 'male';
  return feminine.test(pronoun) ? 'female' : 'unknown';
}

/** How well an entity suits a pronoun, 0 where it cannot; null where the pronoun stands for nobody. */
export function fitOf(pronoun: string): ((entity: Entity) => number) | null {
  if (isOfPerson(pronoun)) {
    const gender = genderOfPronoun(pronoun);
    return (entity) => person(entity, gender);
  }
  if (neuter.test(pronoun)) return (entity) => (entity.plural ? 0 : body(entity));
  return several.test(pronoun)
    ? (entity) => (entity.plural ? 1.5 : Math.max(company(entity), stranger(entity)))
    : null;
}

/** Whoever acts under a name may be a person though nothing says so, a name of several words rather. */
function person(entity: Entity, wanted: Gender): number {
  const { type, gender, named, name, mentions, plural, evidence } = entity;
  if (plural || (gender !== 'unknown' && gender !== wanted)) return 0;
  if (type === 'unknown' && evidence.organisation > evidence.person) return 0;
  const known = gender === wanted ? 1 : 0.8;
  if (type === 'person') return named ? known : known * 0.6;
  const speaks = mentions.some((mention) => mention.subject);
  if (type !== 'unknown' || !named || !speaks) return 0;
  if (name.includes(' ')) return 0.35;
  return evidence.organisation > 0 || isBodyWord(name.toLowerCase()) ? 0 : 0.25;
}

/** “Congress”: a body by its own word. */
const isBodyWord = (word: string): boolean => organisations.has(word) || isNameWord(word);

/** A name of several words that nothing marks as an organisation may well be a person. */
function body({ type, name }: Entity): number {
  if (isPaperName(name)) return 0;
  const unknown = name.includes(' ') ? 0.4 : 0.6;
  return { organisation: 1, unknown, place: 0, person: 0 }[type];
}

/** “The hacker … They claimed”: a person whose gender nobody tells. */
const stranger = ({ named, type, gender }: Entity): number =>
  !named && type === 'person' && gender === 'unknown' ? 0.8 : 0;

/** Several are meant, or a body; a name of two words that nothing marks may well be one person. */
const company = (entity: Entity): number =>
  entity.type === 'unknown' && entity.name.includes(' ') ? 0 : body(entity);
