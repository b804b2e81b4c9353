import type { ClauseVerb } from '@/lib/claims/model/clause-verb';
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
  return hidden;
}
