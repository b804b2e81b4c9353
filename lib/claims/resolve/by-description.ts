import { detailsOf } from '@/lib/claims/entities/details';
import type { Entity } from '@/lib/claims/entities/entity';
import { isAged } from '@/lib/claims/lexicon/who/aged';
import { fit, isAnaphor, isTrade } from '@/lib/claims/lexicon/who/kin';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';
import { mostSalient } from '@/lib/claims/resolve/salience';
import { type Resolution, type Scene, unsure } from '@/lib/claims/resolve/scene';

/** Whom “the company” or “the Toronto-based chipmaker” stands for, or the words themselves. */
export function byDescription(scene: Scene, passage: Passage, range: Range): Resolution {
  const phrase = passage.phrases[range.from] ?? range;
  const start = wordAt(passage, range.from).start;
  const text = scene.text.slice(start, wordAt(passage, range.to - 1).end);
  const itself: Resolution = { name: text, confidence: 0.75, via: [] };
  if (phrase.to < range.to) return itself;
  const head = wordAt(passage, phrase.to - 1).lower;
  if (isPair(head)) {
    const pair = mostSalient(scene, start, (entity) =>
      entity.plural && entity.mentions.some((mention) => mention.subject) ? 1 : 0,
    );
    return pair.name ? pair : itself;
  }
  const details = detailsOf(passage, phrase);
  const known = (entity: Entity): boolean => details.every((detail) => entity.details.has(detail));
  const same = mostSalient(scene, start, (entity) =>
    entity.heads.has(head) && !entity.plural && known(entity) ? 1 : 0,
  );
  if (same.name) return same;
  if (details.length > 0) return itself;
  if (organisations.has(head) || isTrade(head)) {
    const kin = mostSalient(scene, start, (entity) =>
      entity.plural ? 0 : isGroup(entity) * fit(head, entity.heads),
    );
    return kin.name ? kin : isAnaphor(head) ? unsure : itself;
  }
  if (!roles.has(head) && !isAged(head)) return itself;
  return mostSalient(scene, start, (entity) => (entity.type === 'person' && entity.named ? 1 : 0));
}

const isGroup = ({ type, named }: Entity): number =>
  ({ organisation: 1, unknown: 0.7, place: 0, person: 0 })[type] * (named ? 1 : 0.8);

/** “the companies”, “both sides”. */
const isPair = (head: string): boolean =>
  /^(?:sides?|parties|companies|firms|groups|partners|governments|countries|exchanges|banks)$/.test(
    head,
  );
