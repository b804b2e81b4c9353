import { wordAt } from '@/lib/claims/passages/passage';
import { type Resolution, type Scene, unsure } from '@/lib/claims/resolve/scene';
import type { ClaimKind } from '@/lib/story/claim-reading';

/** Papers that speak for whoever wrote them, by what that one did. */
const authors: Readonly<Record<string, ClaimKind>> = {
  complaint: 'accuses',
  decision: 'orders',
  injunction: 'orders',
  judgement: 'orders',
  judgment: 'orders',
  lawsuit: 'accuses',
  order: 'orders',
  petition: 'accuses',
  ruling: 'orders',
  suit: 'accuses',
  verdict: 'orders',
};

export const isDocument = (noun: string): boolean => noun in authors;

/** Who wrote “the complaint” or “the ruling”: whoever accused or ordered last. */
export function byDocument({ earlier }: Scene, noun: string): Resolution {
  const last = earlier.findLast(({ finding }) => finding.kind === authors[noun]);
  if (!last?.speaker.resolved) return unsure;
  const cue = last.finding.cue && wordAt(last.finding.passage, last.finding.cue.from);
  return {
    name: last.speaker.resolved,
    confidence: cue ? 0.7 : 0.6,
    via: last.speaker.mention ? [last.speaker.mention] : [],
  };
}
