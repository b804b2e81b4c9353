import { chainFrom, chainTo } from '@/lib/claims/grammar/phrase-chain';
import { nameIn, trailingName } from '@/lib/claims/grammar/mention';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** Who speaks, as a sentence has it. */
export interface Subject {
  /** The words that name the speaker, title and apposition left out. */
  readonly mention: WordRange;
  /** The whole phrase. */
  readonly phrase: WordRange;
  /** What “who” or “which” stands for. */
  readonly antecedent: WordRange | null;
}

const maxAsideLength = 40;

const subject = (segment: Segment, phrase: WordRange): Subject => ({
  mention: nameIn(segment, phrase),
  phrase,
  antecedent: null,
});

/** The subject of the verb group that begins at an index, where it stands before the verb. */
export function subjectBefore(segment: Segment, verb: number): Subject | null {
  let i = verb - 1;
  for (let steps = 0; steps < 12 && i >= 0; steps += 1) {
    const word = wordAt(segment, i);
    const phrase = segment.phrases[i];
    if (
      word.lower === 'who' ||
      word.lower === 'which' ||
      (word.lower === 'that' && !phrase && i > 0)
    ) {
      return relative(segment, i);
    }
    if (word.lower === 'that' && !phrase)
      return { mention: { from: i, to: i + 1 }, phrase: { from: i, to: i + 1 }, antecedent: null };
    if (word.tag === 'ADV' || /^(?:itself|himself|herself|themselves|jointly)$/.test(word.lower))
      i -= 1;
    else if (word.when) {
      i -= 1;
      if (/^(?:on|in|at|late|early|since)$/.test(wordAt(segment, i).lower)) i -= 1;
    } else if (/^(?:[,)–—]|--)$/.test(word.text)) {
      const aside = asideBefore(segment, i);
      if (!aside) return null;
      const owner = segment.phrases[aside.from - 2];
      const named = apposedName(segment, aside, owner);
      if (named)
        return {
          mention: named,
          phrase: { from: owner ? chainTo(segment, owner).from : named.from, to: named.to },
          antecedent: null,
        };
      i = aside.from - 2;
    } else if (phrase && isPassing(segment, phrase)) i = phrase.from - 2;
    else if (phrase) return subject(segment, chainTo(segment, phrase));
    else if (
      word.tag === 'VERB' &&
      word.lower.endsWith('ed') &&
      i < verb - 1 &&
      segment.phrases[i - 1]
    )
      i -= 1;
    else return null;
  }
  return null;
}

/** “Anna Bell, 58, says”, “for the first time said”: not who, but how old or how often. */
function isPassing(segment: Segment, phrase: WordRange): boolean {
  const before = wordAt(segment, phrase.from - 1);
  const age = phrase.to === phrase.from + 1 && /^\d{1,3}$/.test(wordAt(segment, phrase.from).text);
  if (age) return before.text === ',';
  return (
    before.lower === 'for' && /^(?:part|time|turn)$/.test(wordAt(segment, phrase.to - 1).lower)
  );
}

/** The words between the comma or bracket at an index and its fellow to the left. */
function asideBefore(segment: Segment, close: number): WordRange | null {
  const sign = wordAt(segment, close).text;
  const fellow = sign === ')' ? '(' : sign;
  for (let i = close - 1; i >= Math.max(0, close - maxAsideLength); i -= 1) {
    const word = wordAt(segment, i);
    if (word.speech || /^[;:]$/.test(word.text)) return null;
    if (word.text === fellow) return { from: i + 1, to: close };
  }
  return null;
}

/** The name in “its chief executive, Tomasz Reyes, …”, where the phrase before is no name itself. */
function apposedName(
  segment: Segment,
  aside: WordRange,
  owner: WordRange | undefined,
): WordRange | null {
  const phrase = segment.phrases[aside.from];
  if (!phrase || chainFrom(segment, phrase).to !== aside.to) return null;
  return owner && !isDescription(segment, owner) ? null : (trailingName(segment, phrase) ?? null);
}

function isDescription(segment: Segment, phrase: WordRange): boolean {
  const last = wordAt(segment, phrase.to - 1);
  return last.tag !== 'PROPN' || roles.has(last.lower);
}

function relative(segment: Segment, pronoun: number): Subject | null {
  let i = pronoun - 1;
  if (wordAt(segment, i).text === ',') i -= 1;
  const phrase = segment.phrases[i];
  if (!phrase) return null;
  const antecedent = nameIn(segment, chainTo(segment, phrase));
  const mention = { from: pronoun, to: pronoun + 1 };
  return { mention, phrase: mention, antecedent };
}

/**
 * The subject that follows its verb: “said its chief executive, Tomasz Reyes”. `alone` leaves out
 * what may belong to the verb: “by Brill” in “was accused by Brill of theft”.
 */
export function subjectAfter(segment: Segment, index: number, alone = false): Subject | null {
  let i = index;
  while (wordAt(segment, i).tag === 'ADV' && !segment.phrases[i]) i += 1;
  const phrase = segment.phrases[i];
  if (!phrase || phrase.from !== i) return null;
  const whole = alone ? phrase : chainFrom(segment, phrase);
  const next = segment.phrases[whole.to + 1];
  if (
    wordAt(segment, whole.to).text === ',' &&
    next &&
    next.from === whole.to + 1 &&
    isDescription(segment, phrase)
  ) {
    const name = trailingName(segment, next);
    const follows = wordAt(segment, chainFrom(segment, next).to);
    if (name && !/^(?:AUX|VERB|ADV)$/.test(follows.tag))
      return { mention: name, phrase: { from: i, to: name.to }, antecedent: null };
  }
  return subject(segment, whole);
}
