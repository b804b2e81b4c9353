import { stems } from '@/lib/claims/disputes/shared-words';
import { remembered } from '@/lib/strings/remembered';
import type { Claim } from '@/lib/story/story';

/**
 * Two claims of different articles are about the same point when they share this many words and
 * more than this part of the words of the shorter one.
 */
const minShared = 3;
const samePart = 0.5;

/** The stems of what a claim holds, its target included; it is compared with many. */
export const claimStems: (claim: Claim) => ReadonlySet<string> = remembered(({ content, target }) =>
  stems([target, ...content].map((part) => part?.text ?? '').join(' ')),
);

/** Whether two claims, each given by its stems, are about the same point. */
export function samePoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < minShared) return false;
  let shared = 0;
  for (const stem of shorter) if (longer.has(stem)) shared += 1;
  return shared >= minShared && shared / shorter.size > samePart;
}
