import type { Entity } from '@/lib/claims/resolve/entity';

const words = (name: string): string[] => name.toLowerCase().split(/[\s’']+/);

/** The entity that a name is a shorter or longer form of, the latest where there are several. */
export function aliasOf(entities: readonly Entity[], name: string): Entity | undefined {
  const named = entities.filter((entity) => entity.named);
  return (
    named.find((entity) => entity.mentions.some((mention) => mention.text === name)) ??
    named.findLast((entity) => isForm(name, entity) || isForm(entity.name, { ...entity, name }))
  );
}

/** Whether a name is the beginning, the last word or the initials of an entity’s name. */
function isForm(short: string, entity: Entity): boolean {
  const all = words(entity.name);
  const some = words(short);
  if (some.length >= all.length) return isInitials(short, all);
  const begins = some.every((word, i) => word === all[i]);
  const ends = entity.type !== 'organisation' && some.length === 1 && some[0] === all.at(-1);
  return begins || ends || isInitials(short, all);
}

function isInitials(short: string, all: readonly string[]): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short) || all.length < 2) return false;
  return (
    all
      .filter((word) => !/^(?:of|the|and|for|&)$/.test(word))
      .map((word) => word[0])
      .join('') === short.toLowerCase()
  );
}
