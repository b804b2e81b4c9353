import {
  type Resolution,
  type ResolutionContext,
  type ResolvedFinding,
  unsure,
} from '@/lib/claims/resolve/resolution';
import type { ClaimKind } from '@/lib/story/claim-reading';

/** Papers that speak for whoever did what they are about. */
const authors: ReadonlyMap<string, ClaimKind> = new Map([
  ['complaint', 'accuses'],
  ['injunction', 'orders'],
  ['judgement', 'orders'],
  ['judgment', 'orders'],
  ['lawsuit', 'accuses'],
  ['order', 'orders'],
  ['petition', 'accuses'],
  ['ruling', 'orders'],
  ['suit', 'accuses'],
  ['verdict', 'orders'],
]);

/** Papers that speak for whoever was said to speak in them: “said in a note … The note adds”. */
const media: ReadonlySet<string> = new Set([
  'announcement',
  'filing',
  'letter',
  'memo',
  'note',
  'presentation',
  'report',
  'statement',
  'study',
]);

export const isDocument = (noun: string): boolean => authors.has(noun) || media.has(noun);

/** Who wrote “the complaint” or “the note”: whoever accused last, or spoke in a note. */
export function byDocument({ text, earlier }: ResolutionContext, noun: string): Resolution {
  const author = authors.get(noun);
  const last = earlier.findLast((spoken) =>
    author ? spoken.finding.kind === author : speaksIn(text, spoken, noun),
  );
  if (!last?.speaker.resolved) return unsure;
  const via = last.speaker.mention ? [last.speaker.mention] : [];
  return { name: last.speaker.resolved, confidence: 0.7, via };
}

function speaksIn(text: string, { finding: { segment } }: ResolvedFinding, noun: string): boolean {
  return text.slice(segment.start, segment.end).toLowerCase().includes(` ${noun}`);
}
