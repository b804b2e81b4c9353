import { chainFrom, chainTo } from '@/lib/claims/grammar/phrase-chain';
import { nameIn, trailingName } from '@/lib/claims/grammar/mention';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

/** Who speaks, as a sentence has it. */
export interface Subject {
  /** The words that name the speaker, title and apposition left out. */
  readonly mention: Range;
  /** The whole phrase. */
  readonly phrase: Range;
  /** What “who” or “which” stands for. */
  readonly antecedent: Range | null;
}

const widestAside = 40;

const subject = (passage: Passage, phrase: Range): Subject => ({
  mention: nameIn(passage, phrase),
  phrase,
  antecedent: null,
});

/** The subject of the verb group that begins at an index, where it stands before the verb. */
export function subjectBefore(passage: Passage, verb: number): Subject | null {
  let i = verb - 1;
  for (let steps = 0; steps < 12 && i >= 0; steps += 1) {
    const word = wordAt(passage, i);
    const phrase = passage.phrases[i];
    if (
      word.lower === 'who' ||
      word.lower === 'which' ||
      (word.lower === 'that' && !phrase && i > 0)
    ) {
      return relative(passage, i);
    }
    if (word.lower === 'that' && !phrase)
      return { mention: { from: i, to: i + 1 }, phrase: { from: i, to: i + 1 }, antecedent: null };
    if (word.tag === 'ADV' || /^(?:itself|himself|herself|themselves|jointly)$/.test(word.lower))
      i -= 1;
    else if (word.when) {
      i -= 1;
      if (/^(?:on|in|at|late|early|since)$/.test(wordAt(passage, i).lower)) i -= 1;
    } else if (/^(?:[,)–—]|--)$/.test(word.text)) {
      const aside = asideBefore(passage, i);
      if (!aside) return null;
      const owner = passage.phrases[aside.from - 2];
      const named = apposedName(passage, aside, owner);
      if (named)
        return {
          mention: named,
          phrase: { from: owner ? chainTo(passage, owner).from : named.from, to: named.to },
          antecedent: null,
        };
      i = aside.from - 2;
    } else if (phrase && isPassing(passage, phrase)) i = phrase.from - 2;
    else if (phrase) return subject(passage, chainTo(passage, phrase));
    else if (
      word.tag === 'VERB' &&
      word.lower.endsWith('ed') &&
      i < verb - 1 &&
      passage.phrases[i - 1]
    )
      i -= 1;
    else return null;
  }
  return null;
}

/** “Anna Bell, 58, says”, “for the first time said”: not who, but how old or how often. */
function isPassing(passage: Passage, phrase: Range): boolean {
  const before = wordAt(passage, phrase.from - 1);
  const age = phrase.to === phrase.from + 1 && /^\d{1,3}$/.test(wordAt(passage, phrase.from).text);
  if (age) return before.text === ',';
  return (
    before.lower === 'for' && /^(?:part|time|turn)$/.test(wordAt(passage, phrase.to - 1).lower)
  );
}

/** The words between the comma or bracket at an index and its fellow to the left. */
function asideBefore(passage: Passage, close: number): Range | null {
  const sign = wordAt(passage, close).text;
  const fellow = sign === ')' ? '(' : sign;
  for (let i = close - 1; i >= Math.max(0, close - widestAside); i -= 1) {
    const word = wordAt(passage, i);
    if (word.speech || /^[;:]$/.test(word.text)) return null;
    if (word.text === fellow) return { from: i + 1, to: close };
  }
  return null;
}

/** The name in “its chief executive, Tomasz Reyes, …”, where the phrase before is no name itself. */
function apposedName(passage: Passage, aside: Range, owner: Range | undefined): Range | null {
  const phrase = passage.phrases[aside.from];
  if (!phrase || chainFrom(passage, phrase).to !== aside.to) return null;
  return owner && !isDescription(passage, owner) ? null : (trailingName(passage, phrase) ?? null);
}

function isDescription(passage: Passage, phrase: Range): boolean {
  const last = wordAt(passage, phrase.to - 1);
  return last.tag !== 'PROPN' || roles.has(last.lower);
}

function relative(passage: Passage, pronoun: number): Subject | null {
  let i = pronoun - 1;
  if (wordAt(passage, i).text === ',') i -= 1;
  const phrase = passage.phrases[i];
  if (!phrase) return null;
  const antecedent = nameIn(passage, chainTo(passage, phrase));
  const mention = { from: pronoun, to: pronoun + 1 };
  return { mention, phrase: mention, antecedent };
}

/**
 * The subject that follows its verb: “said its chief executive, Tomasz Reyes”. `alone` leaves out
 * what may belong to the verb: “by Brill” in “was accused by Brill of theft”.
 */
export function subjectAfter(passage: Passage, index: number, alone = false): Subject | null {
  let i = index;
  while (wordAt(passage, i).tag === 'ADV' && !passage.phrases[i]) i += 1;
  const phrase = passage.phrases[i];
  if (!phrase || phrase.from !== i) return null;
  const whole = alone ? phrase : chainFrom(passage, phrase);
  const next = passage.phrases[whole.to + 1];
  if (
    wordAt(passage, whole.to).text === ',' &&
    next &&
    next.from === whole.to + 1 &&
    isDescription(passage, phrase)
  ) {
    const name = trailingName(passage, next);
    const follows = wordAt(passage, chainFrom(passage, next).to);
    if (name && !/^(?:AUX|VERB|ADV)$/.test(follows.tag))
      return { mention: name, phrase: { from: i, to: name.to }, antecedent: null };
  }
  return subject(passage, whole);
}
