import { nameWords } from '@/lib/claims/lexicon/who/organisations';
import type { Entity } from '@/lib/claims/entities/entity';

const words = (name: string): string[] => name.toLowerCase().split(/[\s’']+/);

const acronym = /^\p{Lu}{2,6}$/u;

/** So many names that share a word are looked at, the latest ones. */
const maxCandidates = 20;

/** The named entities of an article, found by any of their forms. */
export class EntityNames {
  readonly #byText = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity[]>();

  /** The entity that a name is a shorter or longer form of, the latest where there are several. */
  find(name: string): Entity | undefined {
    const exact = this.#byText.get(name);
    if (exact) return exact;
    const near = new Set(
      keys(name, 'other').flatMap((key) => this.#byWord.get(key)?.slice(-maxCandidates) ?? []),
    );
    return [...near].findLast(
      (entity) => isForm(name, entity.name, entity) || isFuller(name, entity),
    );
  }

  add(name: string, entity: Entity): void {
    if (this.#byText.has(name)) return;
    this.#byText.set(name, entity);
    for (const key of keys(name, 'own')) {
      const known = this.#byWord.get(key);
      if (known) known.push(entity);
      else this.#byWord.set(key, [entity]);
    }
  }
}

/** What a short and a long form may share: the first word, the last, capitals that are initials. */
function keys(name: string, initialsOf: 'own' | 'other'): string[] {
  const all = words(name);
  const short = acronym.test(name);
  const letters = short ? name.toLowerCase() : initials(all);
  const mark = short === (initialsOf === 'own') ? 'acronym' : 'initials';
  return [...new Set([all[0] ?? '', all.at(-1) ?? '', `${mark} ${letters}`])];
}

/** Whether a name is the beginning, the last word or the initials of a longer one. */
function isForm(short: string, long: string, entity: Entity): boolean {
  const all = words(long);
  const some = words(short);
  if (all.length < 2) return false;
  if (some.length < all.length && some.every((word, i) => word === all[i])) return true;
  const surname = entity.type === 'person' || entity.type === 'unknown';
  if (surname && some.length === 1 && some[0] === all.at(-1)) return true;
  return acronym.test(short) && initials(all) === short.toLowerCase();
}

/** Whether a name is the fuller form of one that came before: “Bell”, then “Anna Bell”. */
function isFuller(name: string, entity: Entity): boolean {
  const added = words(name).slice(words(entity.name).length);
  if (!isForm(entity.name, name, entity) || entity.type === 'place') return false;
  return (
    words(name).at(-1) === words(entity.name).at(-1) || added.every((word) => nameWords.has(word))
  );
}

/** Whether what stands in brackets behind a name is short for it: “(EADS)”, “(Norvane)”. */
export function abbreviates(short: string, long: string): boolean {
  if (words(short).every((word) => words(long).includes(word))) return true;
  const letters = [...initials(words(long))];
  return (
    acronym.test(short) && [...short.toLowerCase()].every((letter) => letters.includes(letter))
  );
}

function initials(all: readonly string[]): string {
  return all
    .filter((word) => !/^(?:of|the|and|for|&)$/.test(word))
    .map((word) => word[0])
    .join('');
}
