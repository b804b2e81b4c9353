import type { Entity } from '@/lib/claims/entities/entity';
import type { Word } from '@/lib/claims/model/segment';
import { isTold } from '@/lib/claims/resolve/is-told';
import { isOfPerson } from '@/lib/claims/resolve/pronoun/fit-of';
import type { ResolutionContext } from '@/lib/claims/resolve/resolution';

/**
 * Whether somebody is named in what a pronoun behind which it stands says, or is whom it says it to or
 * of: “he said Bell had lied”, “he accused Bell”: nobody calls himself by name, while a firm does.
 */
export const isNamedIn = (
  context: ResolutionContext,
  entity: Entity,
  { start, lower }: Word,
): boolean => isOfPerson(lower) && isTold(context, entity, start);
