import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

type Words = Pick<Segment, 'words' | 'phrases'>;

const attaching =
  /^(?:of|at|in|for|from|with|on|to|by|behind|inside|near|outside|under|within|about)$/;
const linking =
  /^(?:based|briefed|close|commissioned|compiled|familiar|filed|held|issued|kept|known|led|made|obtained|polled|prepared|published|released|reviewed|run|seen|shared|signed|surveyed)$/;

/**
 * A noun phrase with the phrases that hang on it to its left: given “Haus Lerche”, the whole of
 * “six of seven brokers asked by Haus Lerche”. Words that tell when are passed over.
 */
export function chainTo(segment: Words, last: WordRange): WordRange {
  let from = last.from;
  for (let steps = 0; steps < 6; steps += 1) {
    const before = wordAt(segment, from - 1);
    if (before.tag === 'CCONJ' && joins(segment, from - 1)) {
      from = segment.phrases[from - 2]?.from ?? from;
      continue;
    }
    if (!attaching.test(before.lower)) break;
    let head = from - 2;
    const link = wordAt(segment, head);
    if (linking.test(link.lower) || (link.tag === 'VERB' && link.lower.endsWith('ed'))) head -= 1;
    const phrase = segment.phrases[head];
    if (!phrase || wordAt(segment, head).when) break;
    from = phrase.from;
  }
  return { from, to: last.to };
}

/** Whether “and” at an index joins two noun phrases of which the left one opens its clause. */
function joins(segment: Words, conjunction: number): boolean {
  const left = segment.phrases[conjunction - 1];
  if (!left || left.to !== conjunction) return false;
  const before = wordAt(segment, left.from - 1);
  return (
    before.tag === 'PUNCT' ||
    before.speech !== null ||
    /^(?:neither|both|as|that|when|while|after|by|to|with)$/.test(before.lower)
  );
}

/** A noun phrase with the phrases that hang on it to its right: “the head of the harbour board”. */
export function chainFrom(segment: Segment, first: WordRange): WordRange {
  let to = first.to;
  for (let steps = 0; steps < 6; steps += 1) {
    const word = wordAt(segment, to);
    let next = to;
    if (linking.test(word.lower)) next += 1;
    if (!attaching.test(wordAt(segment, next).lower) && wordAt(segment, next).tag !== 'CCONJ')
      break;
    const phrase = segment.phrases[next + 1];
    if (!phrase || phrase.from !== next + 1 || wordAt(segment, next).lower === 'to') break;
    if (wordAt(segment, next).tag === 'CCONJ' && isVerbAt(segment, phrase.to)) break;
    to = phrase.to;
  }
  return { from: first.from, to };
}

/** A name with another that “and” joins to it: “Ana Bell and Wei Tan”. */
export function withSecond(segment: Segment, first: WordRange): WordRange {
  const next = segment.phrases[first.to + 1];
  const named = [first.to, next?.to ?? 0].every((to) => wordAt(segment, to - 1).tag === 'PROPN');
  const joined = wordAt(segment, first.to).lower === 'and' && next?.from === first.to + 1;
  if (!next || !joined || !named || isVerbAt(segment, next.to)) return first;
  return { from: first.from, to: next.to };
}

const isVerbAt = (segment: Segment, index: number): boolean =>
  /^(?:VERB|AUX)$/.test(wordAt(segment, index).tag);
