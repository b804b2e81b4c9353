import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import type { Entity } from '@/lib/claims/entities/entity';
import type { Word } from '@/lib/claims/model/segment';
import type { Resolution, ResolutionContext } from '@/lib/claims/resolve/resolution';
import { found } from '@/lib/claims/resolve/salience';

/** The one subject before a pronoun in its own sentence: “Thornback is less kind: it claims …”. */
export function subjectHere(
  context: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Resolution | null {
  const here = context.entityIndex.in(context.segment).filter((entity) => {
    const [last] = mentionsBefore(entity, pronoun.start, context.segment);
    return fits(entity) > 0 && last?.segment === context.segment && last.subject;
  });
  const [only, second] = here;
  return only && !second ? found(context, 'subject-here', only, pronoun.start) : null;
}
