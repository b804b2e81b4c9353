import { detailsOf } from '@/lib/claims/entities/details';
import type { Entity } from '@/lib/claims/entities/entity';
import { isAged } from '@/lib/claims/lexicon/who/aged';
import { fit, isAnaphor, isTrade } from '@/lib/claims/lexicon/who/related-nouns';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import { mostSalient } from '@/lib/claims/resolve/salience';
import { type Resolution, type ResolutionContext, unsure } from '@/lib/claims/resolve/resolution';

/** Whom “the company” or “the Toronto-based chipmaker” stands for, or the words themselves. */
export function byDescription(
  context: ResolutionContext,
  segment: Segment,
  range: WordRange,
): Resolution {
  const phrase = segment.phrases[range.from] ?? range;
  const start = wordAt(segment, range.from).start;
  const text = context.text.slice(start, wordAt(segment, range.to - 1).end);
  const itself: Resolution = { name: text, confidence: 0.75, via: [] };
  if (phrase.to < range.to) return itself;
  const head = wordAt(segment, phrase.to - 1).lower;
  if (isPair(head)) {
    const pair = mostSalient(context, start, (entity) =>
      entity.plural && entity.mentions.some((mention) => mention.subject) ? 1 : 0,
    );
    return pair.name ? pair : itself;
  }
  const details = detailsOf(segment, phrase);
  const known = (entity: Entity): boolean => details.every((detail) => entity.details.has(detail));
  const same = mostSalient(context, start, (entity) =>
    entity.heads.has(head) && !entity.plural && known(entity) ? 1 : 0,
  );
  if (same.name) return same;
  if (details.length > 0) return itself;
  if (organisations.has(head) || isTrade(head)) {
    const related = mostSalient(context, start, (entity) =>
      entity.plural ? 0 : isGroup(entity) * fit(head, entity.heads),
    );
    return related.name ? related : isAnaphor(head) ? unsure : itself;
  }
  if (!roles.has(head) && !isAged(head)) return itself;
  return mostSalient(context, start, (entity) =>
    entity.type === 'person' && entity.named ? 1 : 0,
  );
}

const isGroup = ({ type, named }: Entity): number =>
  ({ organisation: 1, unknown: 0.7, place: 0, person: 0 })[type] * (named ? 1 : 0.8);

/** “the companies”, “both sides”. */
const isPair = (head: string): boolean =>
  /^(?:sides?|parties|companies|firms|groups|partners|governments|countries|exchanges|banks)$/.test(
    head,
  );
