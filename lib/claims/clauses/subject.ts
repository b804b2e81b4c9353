import type { Subject } from '@/lib/claims/model/subject';
import { chainFrom, withSecond } from '@/lib/claims/grammar/phrase-chain';
import { nameIn, trailingName } from '@/lib/claims/grammar/mention';
import type { Clause } from '@/lib/claims/model/clause';
import { clauseOf } from '@/lib/claims/clauses/clause-at';
import { subjectOf } from '@/lib/claims/clauses/subject-of';
import { papers } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const subject = (segment: Segment, phrase: WordRange): Subject => ({
  mention: nameIn(segment, phrase),
  phrase,
  antecedent: null,
});

/** Whether a joined clause has a subject of its own: “and Brill said”, “: “It fell,” Brill said”, not “and said”. */
export const hasOwnSubject = ({ words }: Segment, { subject: own, from }: Clause): boolean =>
  own !== null &&
  own.from >= from &&
  words.slice(from, own.from).every(({ speech }) => speech !== null);

/** The subject of the verb group that begins at an index, where it stands before the verb. */
export function subjectBefore(segment: Segment, verb: number): Subject | null {
  const clause = clauseOf(segment, verb);
  if (!clause || (clause.role === 'joined' && !hasOwnSubject(segment, clause))) return null;
  return subjectOf(segment, clause);
}

/** “contributor and historian David Brask”: a second title that ends in the name. */
const namesSecond = (segment: Segment, { to }: WordRange, whole: WordRange): boolean =>
  wordAt(segment, to).tag === 'CCONJ' &&
  wordAt(segment, whole.to - 1).tag === 'PROPN' &&
  !roles.has(wordAt(segment, whole.to - 1).lower);

function isDescription(segment: Segment, phrase: WordRange): boolean {
  const last = wordAt(segment, phrase.to - 1);
  return last.tag !== 'PROPN' || roles.has(last.lower);
}

/** “the report on the fire”: a paper, of which no name behind a comma tells more. */
const isOfPaper = (segment: Segment, phrase: WordRange): boolean =>
  papers.has(wordAt(segment, phrase.to - 1).lower);

/**
 * The subject that follows its verb: “said its head of sales, Ilse Varga”. `alone` leaves out
 * what may belong to the verb: “by Brill” in “was accused by Brill of theft”.
 */
export function subjectAfter(segment: Segment, index: number, alone = false): Subject | null {
  let i = index;
  while ((wordAt(segment, i).tag === 'ADV' || wordAt(segment, i).when) && !segment.phrases[i])
    i += 1;
  const phrase = segment.phrases[i];
  if (!phrase || phrase.from !== i) return null;
  const whole = alone ? withSecond(segment, phrase) : chainFrom(segment, phrase);
  const next = segment.phrases[whole.to + 1];
  if (
    wordAt(segment, whole.to).text === ',' &&
    next &&
    next.from === whole.to + 1 &&
    isDescription(segment, phrase) &&
    !namesSecond(segment, phrase, whole)
  ) {
    const name = trailingName(segment, next);
    const follows = wordAt(segment, chainFrom(segment, next).to);
    if (name && !/^(?:AUX|VERB|ADV|CCONJ)$/.test(follows.tag) && !isOfPaper(segment, phrase))
      return { mention: name, phrase: { from: i, to: name.to }, antecedent: null };
  }
  return subject(segment, whole);
}
