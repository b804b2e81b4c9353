import type { Names } from '@/lib/claims/entities/alias';
import type { Entity, Mention } from '@/lib/claims/entities/entity';

/** How many passages back a reader looks for whom “it” means. */
const memory = 40;

/** Everybody that an article speaks of, and who was spoken of lately. */
export class Cast {
  readonly names: Names;
  readonly #byName = new Map<string, Entity>();
  readonly #byPassage = new Map<number, Set<Entity>>();

  constructor(entities: readonly Entity[], names: Names) {
    this.names = names;
    for (const entity of entities) {
      if (!this.#byName.has(entity.name)) this.#byName.set(entity.name, entity);
      for (const { passage } of entity.mentions) {
        const here = this.#byPassage.get(passage) ?? new Set();
        this.#byPassage.set(passage, here.add(entity));
      }
    }
  }

  get(name: string): Entity | undefined {
    return this.#byName.get(name);
  }

  /** The entities that a passage speaks of. */
  in(passage: number): readonly Entity[] {
    return [...(this.#byPassage.get(passage) ?? [])];
  }

  /** The entities that a passage and those shortly before it speak of. */
  recent(passage: number): Set<Entity> {
    const found = new Set<Entity>();
    for (let i = Math.max(0, passage - memory); i <= passage; i += 1) {
      for (const entity of this.#byPassage.get(i) ?? []) found.add(entity);
    }
    return found;
  }
}

/** The mentions of an entity before a place of the text, the latest first, as far as memory goes. */
export function* mentionsBefore(
  { mentions }: Entity,
  before: number,
  passage: number,
): Generator<Mention> {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i -= 1) {
    const mention = mentions[i];
    if (!mention || mention.passage < passage - memory) return;
    yield mention;
  }
}
