import { trailingName } from '@/lib/claims/grammar/mention';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { demonyms } from '@/lib/claims/lexicon/names/demonyms';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { titleModifiers } from '@/lib/claims/lexicon/who/titles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import { afterPortfolio, isTitle } from '@/lib/claims/grammar/title';

const stops = /^(?:after|although|and|as|because|before|but|if|since|though|when|while|yet)$/;

/** The runs of proper nouns in a phrase: “Acme” and “Anna Bell” in “Acme CEO Anna Bell”. */
export function namesIn(segment: Segment, phrase: WordRange): WordRange[] {
  const last = trailingName(segment, phrase);
  const end = last?.from ?? phrase.to;
  const runs: WordRange[] = [];
  let from = -1;
  for (let i = afterPortfolio(segment, phrase.from); i < end; i += 1) {
    if (isProper(segment, i, end)) from = from < 0 ? i : from;
    else if (from >= 0 && !links(segment, i)) {
      runs.push({ from, to: i });
      from = -1;
    }
  }
  if (from >= 0) runs.push({ from, to: end });
  return (last ? [...runs, last] : runs).filter((run) => isName(segment, run));
}

function isProper(segment: Segment, i: number, end: number): boolean {
  const word = wordAt(segment, i);
  if (i === 0 && stops.test(word.lower)) return false;
  return word.tag === 'PROPN' && !word.when && !isTitle(segment, i, end);
}

const inNames = /^(?:and|de|for|of|on|the)$/;

/** Whether a word stands within a name: “Hallam & Voss”, “Bank of England”. */
function links(segment: Segment, i: number): boolean {
  const word = wordAt(segment, i);
  const next = wordAt(segment, i + 1);
  return (/^[&,]$/.test(word.text) || inNames.test(word.lower)) && next.tag === 'PROPN';
}

/** A lone “Swedish” is no name, nor “Production” where it only opens a sentence. */
function isName(segment: Segment, run: WordRange): boolean {
  const { lower, text } = wordAt(segment, run.from);
  if (!/^[\p{Lu}\p{Lt}\p{Lo}]|^\p{Ll}+\p{Lu}|^\d+\p{Lu}/u.test(text) || opensTitle(segment, run))
    return false;
  if (run.to > run.from + 1) return true;
  if (run.from === 0 && isCommon(lower)) return false;
  return !demonyms.has(lower) && !(run.from === 0 && isAbstract(segment, run));
}

/** “Production rose”, “Trading stopped”: what happens, unless it speaks, as “Keating said” does. */
function isAbstract(segment: Segment, { from, to }: WordRange): boolean {
  const { lower } = wordAt(segment, from);
  if (lower.endsWith('ing')) return speechForm(wordAt(segment, to)) === undefined;
  return /(?:tion|ment|ness|ing)s?$/.test(lower);
}

/** “Part of it”, “Half of them”. */
const partitives: ReadonlySet<string> = new Set(['half', 'many', 'most', 'much', 'part', 'parts']);

/** “Officials”, “Critics”: a capital only because the sentence begins there. */
function isCommon(word: string): boolean {
  const single = word.replace(/s$/, '');
  return people.has(word) || roles.has(single) || organisations.has(single) || partitives.has(word);
}

/** “Prime” in “Prime Minister Bell”: no name, but the beginning of a title. */
const opensTitle = (segment: Segment, run: WordRange): boolean =>
  roles.has(wordAt(segment, run.to).lower) &&
  segment.words.slice(run.from, run.to).every((word) => titleModifiers.has(word.lower));
