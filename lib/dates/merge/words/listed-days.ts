import { conjunctions } from '@/lib/dates/lexicon/particles/ranges';
import type { Match } from '@/lib/dates/grammar/element';
import { readYear } from '@/lib/dates/grammar/elements/year';
import type { DateToken } from '@/lib/dates/tokens/token';

/** What stands between the days of a list or a range. */
const separators: ReadonlySet<string> = new Set([
  '&',
  ',',
  '-',
  'and',
  'or',
  'through',
  'to',
  '–',
  '—',
]);

/** The token after the separator at `at`, be it a comma with a conjunction; null without one. */
export function separatorAt(tokens: readonly DateToken[], at: number): number | null {
  const token = tokens[at];
  if (!token || token.line || !separators.has(token.word)) return null;
  return token.text === ',' && conjunctions.has(tokens[at + 1]?.word) ? at + 2 : at + 1;
}

/** The token before the separator that ends at `at`. */
export function separatorBefore(tokens: readonly DateToken[], at: number): number | null {
  const word = tokens[at - 1]?.word ?? '';
  if (!separators.has(word) || tokens[at]?.line) return null;
  return conjunctions.has(word) && tokens[at - 2]?.text === ',' ? at - 3 : at - 2;
}

/** A day of the month at a token. */
export function dayAt(tokens: readonly DateToken[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/i.test(text)) return null;
  const day = Number.parseInt(text, 10);
  return day >= 1 && day <= 31 ? day : null;
}

/** A year behind a day, with or without a comma. */
export function yearAt(tokens: readonly DateToken[], at: number): Match<number> | null {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  return /^\d/.test(tokens[at + comma]?.text ?? '') ? readYear(tokens, at + comma) : null;
}

/** Whether what follows makes the number an amount: "June 3 and 5 people". */
export function isCounting(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.line || token.tag === 'VERB' || token.tag === 'AUX') return false;
  if (token.glued) return !/^[.,;:)\]"'”’!?–—-]$/.test(token.text);
  return /^[\p{L}%$\d]/u.test(token.text) && !plain.has(token.word);
}

/** Words that go on after a day. */
const plain: ReadonlySet<string> = new Set([
  'a',
  'after',
  'and',
  'as',
  'at',
  'before',
  'but',
  'by',
  'during',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'that',
  'the',
  'to',
  'was',
  'were',
  'when',
  'where',
  'which',
  'while',
  'with',
]);
