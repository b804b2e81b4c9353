import type { Resolution, ResolutionContext } from '@/lib/claims/resolve/resolution';
import { mostSalient } from '@/lib/claims/resolve/salience';
import { type WordRange, wordAt } from '@/lib/claims/model/segment';

/** “His lawyer, Ida Holm, was there. His lawyer said …”: who was named with the same noun before. */
export function byOwnNoun(context: ResolutionContext, { from, to }: WordRange): Resolution | null {
  const { segment } = context.finding;
  if (to !== from + 2) return null;
  const head = wordAt(segment, to - 1).lower;
  const before = wordAt(segment, from).start;
  const next = wordAt(segment, to).text === ',' ? wordAt(segment, to + 1).start : -1;
  const found = mostSalient(context, {
    rule: 'own-noun',
    before,
    fits: ({ named, type, heads, mentions }) =>
      named && type === 'person' && heads.has(head) && mentions.every(({ start }) => start !== next)
        ? 1
        : 0,
  });
  return found.name ? found : null;
}
