import { nameWords, organisations } from '@/lib/claims/lexicon/organisations';
import { roles } from '@/lib/claims/lexicon/roles';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';
import type { Entity, EntityType } from '@/lib/claims/resolve/entity';

/** Whether an entity is a person or an organisation, from all that was seen of it and this mention. */
export function typeOf(entity: Entity, passage: Passage, phrase: Range, run: Range): EntityType {
  if (entity.type === 'person') return 'person';
  if ([...entity.heads].some((head) => roles.has(head) && !organisations.has(head)))
    return 'person';
  if (roles.has(wordAt(passage, run.from - 1).lower) && run.from > phrase.from) return 'person';
  const words = entity.name.toLowerCase().split(/\s+/);
  if (words.some((word) => nameWords.has(word))) return 'organisation';
  if ([...entity.heads].some((head) => organisations.has(head))) return 'organisation';
  return entity.type;
}
