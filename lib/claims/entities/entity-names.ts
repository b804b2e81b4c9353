import type { EntityType } from '@/lib/claims/model/entity-type';
import type { Entity } from '@/lib/claims/entities/entity';
import { isNameWord } from '@/lib/claims/lexicon/names/name-words';
import {
  beforeParticle,
  formRule,
  initials,
  type NameForm,
  nameWordsOf,
  withoutAccents,
} from '@/lib/claims/names/forms';

/** So many names that share a word are looked at, the latest ones. */
const maxCandidates = 20;

/** Whom a name stands for: several where nothing tells them apart. */
export interface Bearers {
  readonly entities: readonly Entity[];
  /** The rule of the form; `null` where the name is written in full. */
  readonly rule: string | null;
}

/** The named entities of an article, found by any of their forms. */
export class EntityNames {
  readonly #byText = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity[]>();

  /** Whom a name is the full, a shorter or a longer form of. */
  find(text: string, type: EntityType = 'unknown'): Bearers {
    const exact = this.#byText.get(withoutAccents(text));
    if (exact) return { entities: [exact], rule: null };
    const name: NameForm = { text, words: nameWordsOf(text), type };
    const found = new Set<Entity>();
    let by: string | null = null;
    for (const entity of this.#near(name)) {
      const rule = ruleBetween(name, entity);
      if (!rule) continue;
      found.add(entity);
      by ??= rule.id;
    }
    return { entities: [...found], rule: by };
  }

  /** Makes an entity known by a name that is its own in full, or an alias given in brackets. */
  add(text: string, entity: Entity): void {
    const plain = withoutAccents(text);
    if (this.#byText.has(plain)) return;
    this.#byText.set(plain, entity);
    for (const key of keys(text)) {
      const known = this.#byWord.get(key);
      if (!known) this.#byWord.set(key, [entity]);
      else if (known.at(-1) !== entity) known.push(entity);
    }
  }

  #near({ text, words }: NameForm): Set<Entity> {
    const wanted = [words[0], words.at(-1), text.toLowerCase(), initials(words)];
    return new Set(
      wanted.flatMap((key) => this.#byWord.get(key ?? '')?.slice(-maxCandidates) ?? []),
    );
  }
}

/** What a short and a long form may share: the first word, the last, capitals that are initials. */
function keys(text: string): Set<string> {
  const words = nameWordsOf(text);
  const found = [words[0], words.at(-1), beforeParticle(words), initials(words)];
  return new Set([...found.filter((word) => word !== undefined), text.toLowerCase()]);
}

function ruleBetween(name: NameForm, entity: Entity) {
  const known = { text: entity.name, words: nameWordsOf(entity.name), type: entity.type };
  return formRule(name, known) ?? (isFuller(name, known) ? formRule(known, name) : undefined);
}

/** A longer name may follow a shorter one: “Bell”, then “Anna Bell”; but not “Acme”, then “Acme Street”. */
function isFuller(name: NameForm, known: NameForm): boolean {
  if (known.type === 'place') return false;
  const added = name.words.slice(known.words.length);
  return name.words.at(-1) === known.words.at(-1) || added.every(isNameWord);
}
