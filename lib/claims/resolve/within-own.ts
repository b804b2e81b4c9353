import { wordAt } from '@/lib/claims/model/segment';
import type { ClaimKind } from '@/lib/story/claim-reading';
import type { ResolvedFinding } from '@/lib/claims/resolve/resolution';

/** What somebody does in saying it, and is told of though they tell it themselves. */
const acts: ReadonlySet<ClaimKind> = new Set(['accuses', 'asks', 'orders']);

/** “He said he had warned them”: what somebody says of his own saying is one claim, not two. */
export function isWithinOwn(
  { finding, speaker }: ResolvedFinding,
  others: readonly ResolvedFinding[],
): boolean {
  const { cue, segment } = finding;
  if (!cue || !speaker.mention || !speaker.resolved) return false;
  if (acts.has(finding.kind)) return false;
  const { start } = wordAt(segment, cue.from);
  const subject = finding.speaker?.mention.from ?? 0;
  if (wordAt(segment, subject - 1).lower === 'what') return false;
  return others.some(
    (other) =>
      other.finding !== finding &&
      other.finding.segment === segment &&
      other.speaker.resolved === speaker.resolved &&
      other.finding.content.some((span) => span.start <= start && start < span.end),
  );
}
