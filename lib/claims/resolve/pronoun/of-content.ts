import type { Entity } from '@/lib/claims/entities/entity';
import { people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import {
  type Segment,
  spanOf,
  type Word,
  type WordRange,
  wordAt,
} from '@/lib/claims/model/segment';
import { namesIn } from '@/lib/claims/names/names-in';
import { byDescription } from '@/lib/claims/resolve/rules/by-description';
import type { Resolution, ResolutionContext } from '@/lib/claims/resolve/resolution';
import { found } from '@/lib/claims/resolve/salience';
import { quotation } from '@/lib/story/quotation';

/** “The ministry will respond in May, it said”: the subject of what is said, where it can speak. */
export function ofContent(
  context: ResolutionContext,
  pronoun: Word,
  fits: (entity: Entity) => number,
): Resolution | null {
  const { segment, content } = context.finding;
  const first = content[0];
  if (!first || first.start >= pronoun.start) return null;
  const phrase = segment.phrases[segment.words.findIndex((word) => word.start === first.start)];
  if (!phrase) return null;
  const name = namesIn(segment, phrase).find((run) => run.to === phrase.to);
  const quote = quotation(context.text, spanOf(segment, name ?? phrase));
  if (pronoun.lower === 'they' && !name && arePeople(segment, phrase)) {
    return { name: quote.text, rule: 'of-content', features: {}, via: [quote] };
  }
  const bearers = name && context.entityIndex.bearersAt(quote.start)?.entities;
  const resolved = bearers
    ? bearers.length === 1
      ? bearers[0]?.name
      : undefined
    : byDescription(context, segment, phrase).name;
  const entity = resolved ? context.entityIndex.get(resolved) : undefined;
  if (!entity || entity.type === 'unknown' || fits(entity) === 0) return null;
  return { ...found(context, 'of-content', entity, pronoun.start), via: [quote] };
}

/** “State prosecutors”: several who are called by what they do. */
function arePeople(segment: Segment, phrase: WordRange): boolean {
  const { lower } = wordAt(segment, phrase.to - 1);
  return lower.endsWith('s') && (people.has(lower) || roles.has(lower.slice(0, -1)));
}
