import type {
  Resolution,
  ResolutionContext,
  ResolvedFinding,
} from '@/lib/claims/resolve/resolution';
import { unsure } from '@/lib/claims/resolve/resolution';

/** So many claims back an accusation is looked for. */
const memory = 60;

/**
 * Who alleges “the alleged campaign”: whoever accused or alleged last, when it was just before or in
 * the same words; else nobody is named.
 */
export function inferred({ finding, earlier, segment, text }: ResolutionContext): Resolution {
  if (finding.lemma !== 'allege') return unsure('nobody-named');
  const accusations = earlier
    .slice(-memory)
    .filter((spoken) => /^(?:accuses|alleges)$/.test(spoken.finding.kind))
    .filter((spoken) => spoken.speaker.resolved !== null);
  const said = finding.content[0];
  const noun = said ? text.slice(said.start, said.end).toLowerCase() : '';
  const same = accusations.findLast((spoken) => speaksOf(text, spoken, noun));
  const last = same ?? accusations.findLast((spoken) => segment - spoken.segment <= 1);
  if (!last) return unsure('nobody-named');
  return {
    name: last.speaker.resolved,
    rule: 'accused-before',
    features: { same: same ? 1 : 0 },
    via: last.speaker.mention ? [last.speaker.mention] : [],
  };
}

/** Whether an accusation has the same noun or verb: “copying files”, then “the alleged copying”. */
function speaksOf(text: string, { finding }: ResolvedFinding, noun: string): boolean {
  const stem = /^[a-z]{4,}/.exec(noun)?.[0].slice(0, 4);
  return (
    stem !== undefined &&
    finding.content.some(({ start, end }) =>
      text.slice(start, end).toLowerCase().includes(` ${stem}`),
    )
  );
}
