import { type Entity, newEntity } from '@/lib/claims/entities/entity';
import type { Names } from '@/lib/claims/entities/alias';
import { namesIn } from '@/lib/claims/entities/names-in';
import { type Passage, type Range, spanOf, wordAt } from '@/lib/claims/passages/passage';
import { quotation } from '@/lib/story/quotation';

/** Two who act together, whom an article calls “the companies” or “both sides” later. */
export function findPairs(text: string, passages: readonly Passage[], names: Names): Entity[] {
  return passages.flatMap((passage, index) => {
    const found: Entity[] = [];
    passage.words.forEach((word, i) => {
      const left = word.lower === 'and' ? passage.phrases[i - 1] : undefined;
      const right = passage.phrases[i + 1];
      if (!left || !right || left === right || left.to !== i || right.from !== i + 1) return;
      const first = nameOf(passage, left);
      const second = nameOf(passage, right);
      if (!first || !second) return;
      const entities = [first, second].map((run) => {
        const { start, end } = spanOf(passage, run);
        return names.find(text.slice(start, end));
      });
      if (entities.some((entity) => !entity || entity.type === 'place')) return;
      const name = entities.map((entity) => entity?.name).join(' and ');
      const place = quotation(text, spanOf(passage, { from: first.from, to: second.to }));
      const subject = /^(?:VERB|AUX)$/.test(wordAt(passage, right.to).tag);
      found.push(
        newEntity(name, { plural: true, mentions: [{ ...place, passage: index, subject }] }),
      );
    });
    return found;
  });
}

const nameOf = (passage: Passage, phrase: Range): Range | undefined =>
  namesIn(passage, phrase).find((run) => run.to === phrase.to);
