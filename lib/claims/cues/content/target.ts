import { rest, speechAt } from '@/lib/claims/cues/content/clause';
import type { Complement } from '@/lib/claims/cues/content/complement';
import { afterAsides } from '@/lib/claims/grammar/asides';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { objectEnd } from '@/lib/claims/clauses/object-end';
import type { Frame } from '@/lib/claims/lexicon/speech/verbs';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** How far behind a target its content may begin. */
const maxDistance = 18;

/** A target and what comes after its preposition: “Qwen of an attack”, “staff to uninstall it”. */
export function readTarget(
  segment: Segment,
  from: number,
  preposition: string | undefined,
  frame: Frame,
): Complement | null {
  const mark = isMark(segment, from) ? 1 : 0;
  const first = segment.phrases[from + mark];
  if (!first || first.from !== from + mark) return null;
  if (!preposition) return readTargetAlone(segment, from, frame);
  let commas = 0;
  const aside = wordAt(segment, first.to).text === ',' ? 1 : 0;
  const isOffice =
    aside === 1 &&
    wordAt(segment, first.to - 1).tag === 'PROPN' &&
    wordAt(segment, first.to + 1).tag === 'DET';
  let relative = /^(?:which|who)$/.test(wordAt(segment, first.to + aside).lower);
  for (let i = first.to; i < first.to + maxDistance; i += 1) {
    const word = wordAt(segment, i);
    if (word.text === ',' && !word.quoted && !isInPlace(segment, i)) commas += 1;
    if (word.tag === 'CCONJ' && !isOffice) commas = 0;
    if (word.lower === preposition && commas % 2 === 0) {
      const penal = frame === 'someone to term';
      const infinitive = preposition === 'to' && !penal && isInfinitive(segment, i);
      if (preposition === 'to' && !infinitive && !penal) continue;
      const not = infinitive && wordAt(segment, i - 1).lower === 'not' ? 1 : 0;
      const said = rest(segment, infinitive ? i : i + 1);
      const content = said && { from: said.from - not, to: said.to };
      const to = wordAt(segment, i - 1 - not).text === ',' ? i - 1 - not : i - not;
      return content && { frame, target: { from, to }, content, cueEnd: from };
    }
    const reduced =
      word.tag === 'VERB' && !segment.clauses.byVerb.has(i) && word.lower.endsWith('ed');
    if (reduced || word.lower === 'including') continue;
    if (relative && segment.clauses.byVerb.has(i)) {
      relative = false;
      continue;
    }
    if (relative && word.tag === 'AUX') continue;
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.tag) || /^[.;:?!]$/.test(word.text)) return null;
    if (word.speech) return null;
  }
  return null;
}

/** A mark that opens words within a sentence: “called on “the young and the old” to”. */
const isMark = (segment: Segment, at: number): boolean =>
  wordAt(segment, at).quoted &&
  wordAt(segment, at).tag === 'PUNCT' &&
  wordAt(segment, at).speech === null;

/** “of Orro, Kansas to”: a comma between a town and where it lies, without another behind it. */
const isInPlace = (segment: Segment, comma: number): boolean =>
  wordAt(segment, comma - 1).tag === 'PROPN' &&
  wordAt(segment, comma + 1).tag === 'PROPN' &&
  wordAt(segment, comma + 2).tag === 'ADP';

function readTargetAlone(segment: Segment, from: number, frame: Frame): Complement {
  const target = { from, to: objectEnd(segment, from) };
  const at = afterAsides(segment, target.to);
  const content = wordAt(segment, at).speech ? speechAt(at) : null;
  return { frame, target, content, cueEnd: from };
}

/** Whether “to” and a verb stand at an index. */
export function isInfinitive(segment: Segment, at: number): boolean {
  const next = wordAt(segment, at + 1);
  const phrase = segment.phrases[at + 1];
  const noun = next.tag === 'ADJ' && phrase?.from === at + 1 && phrase.to > at + 2;
  if (wordAt(segment, at).lower !== 'to' || noun) return false;
  const opens =
    next.tag === 'PUNCT' && next.quoted && /^(?:NOUN|VERB)$/.test(wordAt(segment, at + 2).tag);
  return opens || /^(?:VERB|AUX|NOUN|ADV|ADJ|PART)$/.test(next.tag);
}

/** “guilty of theft”, “not guilty”: where a verdict ends, and with its preposition; null where none is. */
export function verdictEnd(segment: Segment, from: number): number | null {
  const not = wordAt(segment, from).lower === 'not' ? 1 : 0;
  if (!/^(?:not-)?guilty$/.test(wordAt(segment, from + not).lower)) return null;
  let at = from + not + 1;
  while (wordAt(segment, at).when || isSetting(segment, at)) at += 1;
  return /^(?:in|of|on)$/.test(wordAt(segment, at).lower) ? at + 1 : at;
}

/** “in May”, “in court”, “at trial”: when and where a verdict is given. */
const isSetting = (segment: Segment, at: number): boolean =>
  (wordAt(segment, at).tag === 'ADP' &&
    (wordAt(segment, at + 1).when || court.test(wordAt(segment, at + 1).lower))) ||
  court.test(wordAt(segment, at).lower);

const court = /^(?:court|trial)$/;

/** “found Brill guilty of theft”. */
export function readVerdict(segment: Segment, from: number, frame: Frame): Complement | null {
  const first = segment.phrases[from];
  if (!first || first.from !== from) return null;
  const { to } = chainFrom(segment, first);
  const at = verdictEnd(segment, to);
  if (at === null) return null;
  const content = rest(segment, at) ?? { from: to, to: at };
  return { frame, target: { from, to }, content, cueEnd: from };
}

const penalty =
  /^(?:ban|days?|fine|imprisonment|months?|order|penalty|prison|reprimand|sentences?|term|years?)$/;

/** “gave Brill a fine”, “handed him two years in jail”. */
export function readTerm(segment: Segment, from: number, frame: Frame): Complement | null {
  const first = segment.phrases[from];
  const second = first?.from === from ? segment.phrases[first.to] : undefined;
  if (!first || second?.from !== first.to) return null;
  const content = termAt(segment, first.to);
  return content && { frame, target: first, content, cueEnd: from };
}

/** The penalty that begins at an index: “a fine of £40”. */
export function termAt(segment: Segment, at: number): WordRange | null {
  const phrase = segment.phrases[at];
  if (phrase?.from !== at || !penalty.test(wordAt(segment, phrase.to - 1).lower)) return null;
  return rest(segment, at);
}
