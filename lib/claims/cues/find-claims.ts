import { readAtRequest } from '@/lib/claims/cues/nominal/at-request';
import { readMade } from '@/lib/claims/cues/nominal/made';
import { readAccordingTo } from '@/lib/claims/cues/sources/according-to';
import { readAlleged } from '@/lib/claims/cues/hearsay/alleged';
import { readAsSaid } from '@/lib/claims/cues/sources/as-said';
import { readAccount } from '@/lib/claims/cues/sources/account';
import { readCharges } from '@/lib/claims/cues/charges';
import { readColon } from '@/lib/claims/cues/colon';
import type { CueReader } from '@/lib/claims/cues/cue-reader';
import { readDeclined } from '@/lib/claims/cues/silences/declined';
import { readCopula } from '@/lib/claims/cues/nominal/copula';
import { readHeard } from '@/lib/claims/cues/heard';
import { readLawsuit } from '@/lib/claims/cues/lawsuit';
import { readNominal } from '@/lib/claims/cues/nominal/nominal';
import { readPetition } from '@/lib/claims/cues/petition';
import { readReported } from '@/lib/claims/cues/hearsay/reported';
import { readReportedly } from '@/lib/claims/cues/hearsay/reportedly';
import { readRuling } from '@/lib/claims/cues/ruling';
import { readNoComment } from '@/lib/claims/cues/silences/no-comment';
import { readSilence } from '@/lib/claims/cues/silences/silence';
import { readVerb } from '@/lib/claims/cues/verb/verb';
import { clauseAt, clauseOf } from '@/lib/claims/clauses/clause-at';
import { isAsserted } from '@/lib/claims/clauses/is-asserted';
import { mindVerbs } from '@/lib/claims/lexicon/speech/mind-verbs';
import type { Finding } from '@/lib/claims/model/finding';
import type { Clause } from '@/lib/claims/model/clause';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** The first reader that knows a word has it: what is declined or passive is no plain statement. */
const readers: readonly CueReader[] = [
  readDeclined,
  readSilence,
  readNoComment,
  readAccordingTo,
  readAccount,
  readAtRequest,
  readAsSaid,
  readReported,
  readAlleged,
  readReportedly,
  readLawsuit,
  readPetition,
  readMade,
  readCharges,
  readNominal,
  readCopula,
  readVerb,
  readRuling,
  readHeard,
];

/** Whether the text tells that it was said; silence is told of nobody as well. */
function isTold(segment: Segment, index: number, { kind, cue, speaker, lemma }: Finding): boolean {
  const own = clauseOf(segment, cue?.from ?? index);
  const clause = own ?? besideContent(segment, cue?.from ?? index);
  if (!clause) return true;
  if (!own && speaker && wordAt(segment, speaker.phrase.from - 1).lower === 'with') return true;
  if (kind === 'declines') return !clause.inverted;
  if (lemma === 'according' && (clause.inverted || clause.role === 'main'))
    return segment.words.at(-1)?.text !== '?';
  return isAsserted(segment, clause);
}

/** The clause that a verb in -ing belongs to: of “denied it fell, adding that” the one with “denied”. */
function besideContent(segment: Segment, from: number): Clause | null {
  let clause = clauseAt(segment, from);
  if (wordAt(segment, from - 1).text !== ',') return clause;
  while (clause?.role === 'complement' && clause.parent) clause = clause.parent;
  return clause;
}

/** Whether a cue stands in another: “criticism” of “drew criticism” is no other claim. */
const isWithin = (outer: WordRange | null, cue: WordRange | null): boolean =>
  outer !== null && cue !== null && outer.from <= cue.from && cue.to <= outer.to;

/** “said she expects it”: what one says that one has in mind is said once. */
function isOwnMind(segment: Segment, { lemma, cue }: Finding, before: readonly Finding[]): boolean {
  if (!mindVerbs.has(lemma) || !cue) return false;
  const clause = clauseOf(segment, cue.from);
  const said = clause?.role === 'complement' ? clause.governor?.verb : undefined;
  const pronoun = clause?.subject && wordAt(segment, clause.subject.from).tag === 'PRON';
  return pronoun === true && before.some((each) => each.cue?.to === (said ?? -2) + 1);
}

/** “said it had reportedly closed”: what nobody is told to have said, within what another says. */
const isWithinSaid = (
  segment: Segment,
  { cue, kind, speaker }: Finding,
  before: readonly Finding[],
): boolean => {
  if (speaker || !cue || kind !== 'states') return false;
  const { start } = wordAt(segment, cue.from);
  return before.some(
    (each) =>
      each.speaker !== null && each.content.some((span) => span.start <= start && start < span.end),
  );
};

/** The claims of one segment, in the order of their cues. */
export function findClaims(segment: Segment): Finding[] {
  const found: Finding[] = [];
  segment.words.forEach((word, index) => {
    if (word.quoted) return;
    for (const read of readers) {
      const finding = read(segment, index, found);
      if (!finding) continue;
      const twice = found.some(({ cue }) => isWithin(cue, finding.cue));
      const again =
        twice || isOwnMind(segment, finding, found) || isWithinSaid(segment, finding, found);
      if (!again && isTold(segment, index, finding)) found.push(finding);
      break;
    }
  });
  const colon = readColon(segment, found);
  if (!colon) return found;
  const goesOn = colon.cue !== null && found.at(-1)?.cue === colon.cue;
  return [...(goesOn ? found.slice(0, -1) : found), colon];
}
