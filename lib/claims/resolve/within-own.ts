import { wordAt } from '@/lib/claims/passages/passage';
import type { Spoken } from '@/lib/claims/resolve/scene';

/** “He said he had warned them”: what somebody says of his own saying is one claim, not two. */
export function isWithinOwn({ finding, speaker }: Spoken, others: readonly Spoken[]): boolean {
  const { cue, passage } = finding;
  if (!cue || !speaker.mention || !speaker.resolved) return false;
  const { start } = wordAt(passage, cue.from);
  const subject = finding.speaker?.mention.from ?? 0;
  if (wordAt(passage, subject - 1).lower === 'what') return false;
  return others.some(
    (other) =>
      other.finding !== finding &&
      other.finding.passage === passage &&
      other.speaker.resolved === speaker.resolved &&
      other.finding.content.some((span) => span.start <= start && start < span.end),
  );
}
