import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Word } from '@/lib/claims/model/segment';

/** Words of the longest remark in parentheses that is passed over. */
const maxLength = 12;

/** The words in parentheses without a verb, which part no clause: “Bell (D-Vt.) said”. */
export function hiddenWords(
  words: readonly Word[],
  groups: ReadonlyMap<number, ClauseVerb>,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  let open = -1;
  words.forEach(({ text }, i) => {
    if (text === '(' || text === '[') open = i;
    else if (groups.has(i)) open = -1;
    else if ((text === ')' || text === ']') && open >= 0) {
      if (i - open <= maxLength) for (let at = open; at <= i; at += 1) hidden.add(at);
      open = -1;
    }
  });
  for (const { from, to } of dashAsides(words, groups))
    for (let at = from; at < to; at += 1) hidden.add(at);
  return hidden;
}

/** Words of the longest aside between dashes that is passed over. */
const maxDashed = 40;

const dash = /^(?:[–—]|--)$/;

/**
 * “Bell – a member of the group made up of Brill and Coe – told”: what stands between two dashes of which the
 * second is right before a verb, where nobody speaks in it.
 */
function dashAsides(
  words: readonly Word[],
  groups: ReadonlyMap<number, ClauseVerb>,
): { from: number; to: number }[] {
  const marks = words.flatMap(({ text, quoted }, i) => (dash.test(text) && !quoted ? [i] : []));
  const [from, close, more] = marks;
  if (from === undefined || close === undefined || more !== undefined) return [];
  if (close - from > maxDashed || !/^(?:finite|past)$/.test(groups.get(close + 1)?.form ?? ''))
    return [];
  const inner = words.slice(from + 1, close);
  const speaks = inner.some(
    (word) => word.speech !== null || (word.tag === 'VERB' && speechForm(word)),
  );
  const opens = words.slice(0, from).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return speaks || opens ? [] : [{ from, to: close + 1 }];
}
