import {
  abbreviations,
  adjectiveAbbreviations,
  clockAbbreviations,
  clockFollowers,
  endingAbbreviations,
  titleWords,
} from '@/lib/text/abbreviations';
import { isGermanOrdinal } from '@/lib/text/german-ordinals';

/** Characters looked at on either side of a boundary: longer than any abbreviation or title. */
const maxLookaround = 32;

/** A full stop, question or exclamation mark with the marks that close around it. */
const ending = /[.!?…]["'”’)\]]*\s+$/u;

/** What may open a sentence: an upper-case letter or a digit, after opening marks. */
const opening = /^(?:["'“‘([]|``)*\s?[\p{Lu}\d]/u;

/** Words that open a sentence and never follow an abbreviation within one. */
const opener =
  /^(?:["'“‘([]|``)*\s?(?:A|After|Among|An|And|As|At|Before|But|By|For|From|He|Her|His|However|If|In|It|Its|No|Not|On|One|Others|She|Since|Some|That|The|Their|There|These|They|This|Those|Under|We|What|When|While|With|You)\b/u;

const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/**
 * Whether a boundary that Unicode's rules propose before `index` ends a sentence: it does not after
 * the stop of a title, an initial, an ordinal or an abbreviation that the sentence goes on from.
 */
export function endsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - maxLookaround), index);
  const after = text.slice(index, index + maxLookaround);
  if (!ending.test(before) || !opening.test(after)) return false;
  if (isGermanOrdinal(before, after)) return false;
  const word = /([\p{L}.]+)\.\s+$/u.exec(before)?.[1];
  return word === undefined || endsWith(word, after);
}

/** Whether a sentence can end with `word` and its stop where `after` follows. */
function endsWith(word: string, after: string): boolean {
  const lower = word.toLowerCase();
  if (abbreviations.has(lower)) return false;
  if (opener.test(after)) return !/^\p{Lu}$/u.test(word);
  const next = /^[\p{L}’']+/u.exec(after)?.[0].toLowerCase() ?? '';
  if (clockAbbreviations.has(lower)) return !clockFollowers.has(next);
  if (adjectiveAbbreviations.has(lower)) return false;
  if (endingAbbreviations.has(lower) || initials.test(word)) return !titleWords.has(next);
  return !/^\p{Lu}$/u.test(word);
}
