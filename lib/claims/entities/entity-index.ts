import type { Entity, Mention } from '@/lib/claims/entities/entity';
import type { Bearers } from '@/lib/claims/entities/entity-names';

/** How many segments back a reader looks for whom “it” means. */
const maxSegmentsBack = 40;

/** Everybody that an article speaks of, and who was spoken of lately. */
export class EntityIndex {
  readonly #bearers: ReadonlyMap<number, Bearers>;
  readonly #byName = new Map<string, Entity>();
  readonly #byPassage = new Map<number, Set<Entity>>();

  constructor(entities: readonly Entity[], bearers: ReadonlyMap<number, Bearers>) {
    this.#bearers = bearers;
    for (const entity of entities) {
      if (!this.#byName.has(entity.name)) this.#byName.set(entity.name, entity);
      for (const { segment } of entity.mentions) {
        const here = this.#byPassage.get(segment) ?? new Set();
        this.#byPassage.set(segment, here.add(entity));
      }
    }
  }

  get(name: string): Entity | undefined {
    return this.#byName.get(name);
  }

  /** Whom the name that begins at a place of the text stands for; undefined where none begins. */
  bearersAt(start: number): Bearers | undefined {
    return this.#bearers.get(start);
  }

  /** The entities that a segment speaks of. */
  in(segment: number): readonly Entity[] {
    return [...(this.#byPassage.get(segment) ?? [])];
  }

  /** The entities that a segment and those shortly before it speak of. */
  recent(segment: number): Set<Entity> {
    const found = new Set<Entity>();
    for (let i = Math.max(0, segment - maxSegmentsBack); i <= segment; i += 1) {
      for (const entity of this.#byPassage.get(i) ?? []) found.add(entity);
    }
    return found;
  }
}

/** The mentions of an entity before a place of the text, the latest first, as far as memory goes. */
export function* mentionsBefore(
  { mentions }: Entity,
  before: number,
  segment: number,
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
    if (!mention || mention.segment < segment - maxSegmentsBack) return;
    yield mention;
  }
}
