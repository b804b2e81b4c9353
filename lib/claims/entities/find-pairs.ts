import { type Entity, newEntity } from '@/lib/claims/entities/entity';
import type { Bearers } from '@/lib/claims/entities/entity-names';
import { namesIn } from '@/lib/claims/names/names-in';
import { type Segment, type WordRange, spanOf, wordAt } from '@/lib/claims/model/segment';
import { quotation } from '@/lib/story/quotation';

/** Two who act together, whom an article calls “the companies” or “both sides” later. */
export function findPairs(
  text: string,
  segments: readonly Segment[],
  bearers: ReadonlyMap<number, Bearers>,
): Entity[] {
  return segments.flatMap((segment, index) => {
    const found: Entity[] = [];
    segment.words.forEach((word, i) => {
      const left = word.lower === 'and' ? segment.phrases[i - 1] : undefined;
      const right = segment.phrases[i + 1];
      if (!left || !right || left === right || left.to !== i || right.from !== i + 1) return;
      const first = nameOf(segment, left);
      const second = nameOf(segment, right);
      if (!first || !second) return;
      const entities = [first, second].map((run) => {
        const known = bearers.get(spanOf(segment, run).start)?.entities;
        return known?.length === 1 ? known[0] : undefined;
      });
      if (entities.some((entity) => !entity || entity.type === 'place')) return;
      const the = wordAt(segment, second.from - 1).lower === 'the' ? 'the ' : '';
      const name = entities.map((entity) => entity?.name).join(` and ${the}`);
      const place = quotation(text, spanOf(segment, { from: first.from, to: second.to }));
      const subject = /^(?:VERB|AUX)$/.test(wordAt(segment, right.to).tag);
      found.push(
        newEntity(name, { plural: true, mentions: [{ ...place, segment: index, subject }] }),
      );
    });
    return found;
  });
}

const nameOf = (segment: Segment, phrase: WordRange): WordRange | undefined =>
  namesIn(segment, phrase).find((run) => run.to === phrase.to);
