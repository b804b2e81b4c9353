import { deniable } from '@/lib/claims/disputes/back-references';
import type { Answer } from '@/lib/site/storylines/fates/fate';
import type { Statement } from '@/lib/site/speakers/speaker';
import { remembered } from '@/lib/strings/remembered';
import type { Claim } from '@/lib/story/story';

/** Words that turn what is said into its opposite. */
const negations = /\b(?:no|none|nobody|nothing|not|never|neither|nor|without)\b|n[’']t\b/gi;

const words = ({ content }: Claim) => content.map(({ text }) => text).join(' ');
const turns: (claim: Claim) => number = remembered(
  (claim) => (words(claim).match(negations)?.length ?? 0) % 2,
);

/** Whether a later claim can answer this one. */
export const canBeAnswered = ({ kind, speaker, content }: Claim): boolean =>
  deniable.includes(kind) && speaker.resolved !== null && content.length > 0;

/**
 * What a claim on the same point does to an earlier one; null where that is not sure. A speaker does
 * not answer itself but by repeating in a later story what it said; a sentence that says the
 * opposite repeats nothing.
 */
export function answerOf(earlier: Statement, later: Statement): Answer | null {
  const [a, b] = [earlier.claim, later.claim];
  if (b.speaker.resolved === null) return null;
  const sameSpeaker = a.speaker.resolved === b.speaker.resolved;
  if (b.kind === 'denies') return sameSpeaker ? null : 'denied';
  const again = earlier.story !== later.story && sameSpeaker && canBeAnswered(b);
  const answer = b.kind === 'confirms' ? 'confirmed' : again ? 'repeated' : null;
  // Their words are compared last: most claims answer nothing for who makes them.
  return answer !== null && turns(a) === turns(b) ? answer : null;
}
