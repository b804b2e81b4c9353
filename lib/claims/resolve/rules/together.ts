import { type Segment, spanOf, type WordRange, wordAt } from '@/lib/claims/model/segment';
import { namesIn } from '@/lib/claims/names/names-in';
import type { Resolution, ResolutionContext } from '@/lib/claims/resolve/resolution';

/** The parts of “Anna Bell and deputy minister Carl Coe”, of “Bell, Coe and Dahl”. */
export function conjuncts(segment: Segment, range: WordRange): WordRange[] {
  const parts: WordRange[] = [];
  let from = range.from;
  for (let i = range.from; i < range.to; i += 1) {
    const { lower } = wordAt(segment, i);
    const joins = /^(?:and|nor|or)$/.test(lower) && !segment.phrases[i];
    if (!joins && !(lower === ',' && isList(segment, range))) continue;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  parts.push({ from, to: range.to });
  const whole = parts.every((part) => segment.phrases[part.from]?.from === part.from);
  return whole ? parts.map((part) => named(segment, part)) : [range];
}

/** Whether commas of a range part names: it holds “and” outside its phrases. */
const isList = (segment: Segment, { from, to }: WordRange): boolean =>
  segment.words
    .slice(from, to)
    .some((word, i) => word.lower === 'and' && !segment.phrases[from + i]);

function named(segment: Segment, part: WordRange): WordRange {
  const phrase = segment.phrases[part.from];
  const from = /^(?:both|neither)$/.test(wordAt(segment, part.from).lower)
    ? part.from + 1
    : part.from;
  const name = phrase && namesIn(segment, phrase).at(-1);
  const some = /^(?:many|most|several|some)$/.test(wordAt(segment, part.from).lower);
  return name && name.to === part.to && !some ? name : { from, to: part.to };
}

const owned = /^(?:her|his|its|their)$/;

/** All who speak together: by their full names, or as the text has them where one is “its partners”. */
export function together(
  { text, finding: { segment } }: ResolutionContext,
  parts: readonly WordRange[],
  found: readonly Resolution[],
): Resolution {
  const via = found.flatMap((each) => each.via);
  const first = parts[0]?.from ?? 0;
  const neither = wordAt(segment, first - 1).lower === 'neither' ? 1 : 0;
  const written = { from: first - neither, to: parts.at(-1)?.to ?? 0 };
  const { start, end } = spanOf(segment, written);
  const features = Object.assign({}, ...found.map((each) => each.features));
  if (parts.some((part) => owned.test(wordAt(segment, part.from).lower)))
    return { name: text.slice(start, end), rule: 'together-as-written', features, via };
  const names = found.map(({ name }) => name).filter((name) => name !== null);
  if (names.length < found.length) return { name: null, rule: 'together', features, via };
  const name = [names.slice(0, -1).join(', '), names.at(-1)].join(' and ');
  return { name, rule: 'together', features, via };
}
