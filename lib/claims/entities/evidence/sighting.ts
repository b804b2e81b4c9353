import type { EntityType } from '@/lib/claims/model/entity-type';
import { type Segment, type Word, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** One place where a name stands. */
export interface Sighting {
  readonly segment: Segment;
  /** The noun phrase that it stands in. */
  readonly phrase: WordRange;
  /** The words of the name. */
  readonly run: WordRange;
  /** The common nouns that stand by it: “exchange”, “chief”. */
  readonly heads: readonly string[];
}

/** Something that tells what a name is the name of. */
export interface TypeRule {
  readonly id: string;
  readonly type: EntityType;
  /** How much it counts; from `sure` on it is enough by itself. */
  readonly weight: number;
  /** A text and the name in it that the rule speaks of. */
  readonly example: readonly [text: string, name: string];
  readonly holds: (sighting: Sighting) => boolean;
}

/** From so much on a type is proven. */
export const sure = 2;

export const length = ({ run }: Sighting): number => run.to - run.from;

/** A word of the name, from its first. */
export const nameWord = ({ segment, run }: Sighting, index: number): string =>
  wordAt(segment, index < 0 ? run.to + index : run.from + index).lower;

/** The word so many places before the name. */
export const before = ({ segment, run }: Sighting, back = 1): Word =>
  wordAt(segment, run.from - back);

/** The word so many places behind the name, 0 the first. */
export const behind = ({ segment, run }: Sighting, on = 0): Word => wordAt(segment, run.to + on);

/** Whether the name ends its phrase, so that it is no attribute. */
export const isHead = ({ phrase, run }: Sighting): boolean => run.to === phrase.to;

/** The verb of which the name is the subject, where it follows at once or after an aside; lower case. */
export function verbOf(sighting: Sighting): string | undefined {
  const verb = [...behindAside(sighting)].find(({ tag }) => tag === 'VERB');
  return verb?.lower;
}

/** Whether the name is the subject of a verb, also of “is” alone: “Bell, head of sales, was glad”. */
export const acts = (sighting: Sighting): boolean =>
  [...behindAside(sighting)].some(({ tag }) => /^(?:AUX|VERB)$/.test(tag));

/** So many words may stand from a name, or the aside behind it, to its verb. */
const maxToVerb = 4;

/** The words behind a name or behind its aside, up to the verb, where nothing but adverbs stands between. */
function* behindAside({ segment, phrase, run }: Sighting): Generator<Word> {
  if (run.to !== phrase.to) return;
  let i = run.to;
  if (wordAt(segment, i).text === ',') {
    const close = segment.words.findIndex((word, at) => at > i && word.text === ',');
    if (close < 0 || close > i + 14) return;
    i = close + 1;
  }
  for (const end = i + maxToVerb; i < end; i += 1) {
    const word = wordAt(segment, i);
    const { tag, lower, when } = word;
    yield word;
    if (tag !== 'AUX' && tag !== 'ADV' && !when && lower !== "n't" && lower !== 'not') return;
  }
}

/** The verb of which the name is the object, where it stands just before; lower case. */
export function verbOn({ segment, phrase, run }: Sighting): string | undefined {
  const word = wordAt(segment, phrase.from - 1);
  return run.from - phrase.from <= 3 && word.tag === 'VERB' ? word.lower : undefined;
}
