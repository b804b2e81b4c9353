import type { EntityType } from '@/lib/claims/model/entity-type';
import { isNameWord } from '@/lib/claims/lexicon/names/name-words';

/** A name as the rules of forms see it: its words in lower case, and of whom it is. */
export interface NameForm {
  readonly text: string;
  readonly words: readonly string[];
  readonly type: EntityType;
}

/** How a short name may follow from a longer one. */
interface FormRule {
  readonly id: string;
  /** A short and a long name, and whose it is. */
  readonly example: readonly [short: string, long: string, type: EntityType];
  readonly holds: (short: NameForm, long: NameForm) => boolean;
}

const acronym = /^\p{Lu}[\p{Lu}&]{1,5}$/u;

const isPersonal = ({ type }: NameForm): boolean => type === 'person' || type === 'unknown';

const begins = (short: NameForm, long: NameForm): boolean =>
  short.words.every((word, i) => word === long.words[i]);

const ends = (short: NameForm, long: NameForm): boolean =>
  short.words.every((word, i) => word === long.words.at(i - short.words.length));

/** The forms of names, most telling first. */
export const formRules: readonly FormRule[] = [
  {
    id: 'first-words',
    example: ['Norvane', 'Norvane Laboratories', 'organisation'],
    holds: (short, long) => long.type !== 'person' && begins(short, long),
  },
  {
    id: 'family-name',
    example: ['van Aalst', 'Pieter van Aalst', 'person'],
    holds: (short, long) => isPersonal(long) && short.type !== 'organisation' && ends(short, long),
  },
  {
    id: 'given-name',
    example: ['Pieter', 'Pieter van Aalst', 'person'],
    holds: (short, long) => long.type === 'person' && begins(short, long),
  },
  {
    id: 'before-a-particle',
    example: ['Lio', 'Ana Maria Lio da Costa', 'person'],
    holds: (short, long) =>
      isPersonal(long) &&
      short.words.length === 1 &&
      long.words.indexOf(short.words[0] ?? '') > 0 &&
      short.words[0] === beforeParticle(long.words),
  },
  {
    id: 'middle-name-left-out',
    example: ['Anna Bell', 'Anna Maria Bell', 'person'],
    holds: (short, long) =>
      isPersonal(long) &&
      short.words.length === 2 &&
      long.words.length > 2 &&
      short.words[0] === long.words[0] &&
      short.words[1] === long.words.at(-1),
  },
  {
    id: 'last-words-of-a-body',
    example: ['Police', 'Harbour Police', 'organisation'],
    holds: (short, long) =>
      long.type === 'organisation' &&
      long.words[0] !== 'white' &&
      isNameWord(short.words.at(-1) ?? '') &&
      ends(short, long),
  },
  {
    id: 'initials',
    example: ['DMC', 'Digital Markets Commission', 'organisation'],
    holds: (short, long) =>
      acronym.test(short.text) && initials(long.words) === short.text.toLowerCase(),
  },
];

/** The marks above and below letters, once these are taken apart. */
const accents = /\p{M}+/gu;

/** A name without accents, which articles leave out at times. */
export const withoutAccents = (name: string): string =>
  /\P{ASCII}/u.test(name) ? name.normalize('NFD').replaceAll(accents, '') : name;

/** The words of a name in lower case, without marks of possession and without accents. */
export const nameWordsOf = (name: string): string[] =>
  withoutAccents(name.toLowerCase())
    .split(/\s+|(?<=\p{L})[’'](?=\s)/u)
    .filter(Boolean);

/** Small words that join the parts of a person’s name. */
const joining = /^(?:da|das|de|del|dela|dos|e|y)$/;

/** “lio” of “Ana Maria Lio da Costa”: the name that a joined one follows. */
export const beforeParticle = (words: readonly string[]): string | undefined =>
  words[words.findIndex((word) => joining.test(word)) - 1];

/** The rule by which a name is a shorter form of another; undefined where it is none. */
export function formRule(short: NameForm, long: NameForm): FormRule | undefined {
  if (long.words.length < 2 || short.words.length >= long.words.length) return undefined;
  return formRules.find((rule) => rule.holds(short, long));
}

/** Whether what stands in brackets behind a name is short for it: “(EADS)”, “(Norvane)”. */
export function abbreviates(short: string, long: string): boolean {
  const all = nameWordsOf(long);
  if (nameWordsOf(short).every((word) => all.includes(word))) return true;
  if (initials(all).endsWith(short.toLowerCase()) && short.length > 2) return true;
  const letters = [...initials(all)];
  return (
    acronym.test(short) && [...short.toLowerCase()].every((letter) => letters.includes(letter))
  );
}

/** The first letters of the words that count: “dmc” of “Digital Markets Commission”. */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:and|for|in|of|on|the|to|&)$/.test(word))
    .map((word) => word[0])
    .join('');
}
