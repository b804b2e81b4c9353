import type { Subject } from '@/lib/claims/model/subject';
import { trailingName } from '@/lib/claims/grammar/mention';
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** So many may be listed as speaking together. */
const maxMembers = 8;

/** A finding with all who speak together in it: “Bell, Coe and Dahl said”, “said Bell, Coe and Dahl”. */
export function withWholeGroup(finding: Finding): Finding {
  const { speaker, segment, cue } = finding;
  if (!speaker || speaker.antecedent) return finding;
  const behind = cue !== null && speaker.mention.from >= cue.to;
  const whole = behind ? toTheRight(segment, speaker) : toTheLeft(segment, speaker);
  return whole ? { ...finding, speaker: { ...speaker, mention: whole, phrase: whole } } : finding;
}

function toTheLeft(segment: Segment, { mention, phrase }: Subject): WordRange | null {
  let from = Math.min(mention.from, phrase.from);
  if (!isJoined(segment, { from, to: mention.to })) return null;
  if (!segment.phrases[from]) return null;
  let members = 1;
  while (members < maxMembers) {
    const mark = wordAt(segment, from - 1);
    const left = segment.phrases[from - 2];
    const joins = mark.lower === 'and' || mark.text === ',';
    if (!joins || !left || left.to !== from - 1 || !trailingName(segment, left)) break;
    from = left.from;
    members += 1;
  }
  return members > 1 && opensClause(segment, from) ? { from, to: mention.to } : null;
}

/** Whether “and” stands in or just before a range. */
const isJoined = (segment: Segment, { from, to }: WordRange): boolean =>
  wordAt(segment, from - 1).lower === 'and' ||
  segment.words
    .slice(from, to)
    .some(({ lower }, i) => lower === 'and' && !segment.phrases[from + i]);

/** Whether a list that begins at an index is the subject of its clause, no object or place. */
function opensClause(segment: Segment, from: number): boolean {
  const { tag, speech, lower } = wordAt(segment, from - 1);
  return (
    from === 0 || speech !== null || tag === 'PUNCT' || /^(?:as|but|that|when|while)$/.test(lower)
  );
}

function toTheRight(segment: Segment, { mention, phrase }: Subject): WordRange | null {
  if (!trailingName(segment, segment.phrases[mention.from] ?? mention)) return null;
  let to = Math.max(mention.to, phrase.to);
  for (let members = 1; members < maxMembers; members += 1) {
    const last = wordAt(segment, to).text === ',' && wordAt(segment, to + 1).lower === 'and';
    if (last) to += 1;
    const mark = wordAt(segment, to);
    const next = segment.phrases[to + 1];
    const joins = mark.lower === 'and' || mark.text === ',';
    if (!joins || next?.from !== to + 1 || !trailingName(segment, next)) return null;
    to = next.to;
    if (mark.lower === 'and') return { from: mention.from, to };
  }
  return null;
}
