import { businesses, organisations } from '@/lib/claims/lexicon/organisations';
import { roles } from '@/lib/claims/lexicon/roles';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';
import { mostSalient } from '@/lib/claims/resolve/salience';
import { type Resolution, type Scene, unsure } from '@/lib/claims/resolve/resolve';

/** Whom “the company” or “the Toronto-based chipmaker” stands for. */
export function byDescription(
  scene: Scene,
  passage: Passage,
  range: Range,
  text: string,
  index: number,
): Resolution {
  const phrase = passage.phrases[range.from] ?? range;
  const head = wordAt(passage, phrase.to - 1).lower;
  const start = wordAt(passage, range.from).start;
  const itself: Resolution = { name: text, confidence: 0.7, via: [] };
  if (phrase.to < range.to) return itself;
  const same = mostSalient(scene, start, index, (entity) => entity.heads.has(head));
  if (same.name) return same;
  if (organisations.has(head)) {
    const kin = mostSalient(
      scene,
      start,
      index,
      (entity) => entity.type !== 'person' && entity.named,
    );
    return kin.name && (businesses.has(head) || kin.confidence > 0.5)
      ? kin
      : businesses.has(head)
        ? unsure
        : itself;
  }
  return roles.has(head)
    ? mostSalient(scene, start, index, (entity) => entity.type === 'person')
    : itself;
}
