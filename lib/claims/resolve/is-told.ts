import { mentionsBefore } from '@/lib/claims/entities/entity-index';
import type { Entity } from '@/lib/claims/entities/entity';
import { type Segment, spanOf } from '@/lib/claims/model/segment';
import type { ResolutionContext } from '@/lib/claims/resolve/resolution';
import type { Span } from '@/lib/story/span';

/**
 * Whether somebody is named in what one says who is told of at a place of the text: “the official said Bell
 * had left” is not Bell’s.
 */
export function isTold(
  { segment: index, finding: { segment, content, target } }: ResolutionContext,
  entity: Entity,
  start: number,
): boolean {
  if (!entity.named) return false;
  const [before] = mentionsBefore(entity, start, index);
  const acts = before?.segment === index && before.subject;
  const told = acts ? content.filter((span) => !isQuotation(segment, span)) : content;
  const spans: Span[] = target ? [...told, spanOf(segment, target)] : [...told];
  return spans
    .filter((span) => span.start > start)
    .some((span) => {
      const [last] = mentionsBefore(entity, span.end, index);
      return last !== undefined && last.start >= span.start && isHead(segment, last.end);
    });
}

/** Whether a span is a quotation: who acts in the sentence may name himself in his own words. */
const isQuotation = ({ words }: Segment, { start }: Span): boolean =>
  words.some(({ speech }) => speech?.inner.start === start);

/** Whether a name that ends at a place of the text is no attribute: not “a Bell supporter”. */
function isHead({ words, phrases }: Segment, end: number): boolean {
  const last = words.findIndex((word) => word.end >= end);
  return phrases[last]?.to === last + 1 || words[last + 1]?.tag === 'PART';
}
