import { counted } from '@/lib/dates/lexicon/counted';
import { numbered } from '@/lib/dates/lexicon/numbered';
import { beforeYears } from '@/lib/dates/lexicon/before-years';
import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Whether digits that could be a year count, price or number something. */
export function isNumber(tokens: readonly Token[], { first, last, expression }: Phrase): boolean {
  const head = tokens[first];
  if (!head || !/^\d/.test(head.text)) return false;
  if (isPartOfNumber(tokens, first, last)) return true;
  if (expression.form !== 'calendar' || last !== first + 1 || expression.month) return false;
  return !isYear(tokens, first);
}

/** A mark, letter or digit sticks to the digits: `$2027`, `2025-00417`, `7-2`, `A320`. */
function isPartOfNumber(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[first];
  const before = tokens[first - 1];
  if (head?.glued && before) {
    if (/^[$€£¥#/.:+_@&=%]$/.test(before.text) || /^\d/.test(before.text)) return true;
    if (/^\p{L}/u.test(before.text) && before.word !== 'fy') return true;
    if (before.text === '-' && /^\d|^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')) return true;
  }
  const after = tokens[last];
  if (!after?.glued) return false;
  if (/^[%/_@]$/.test(after.text)) return true;
  const next = tokens[last + 1];
  return (
    /^[-.:,]$/.test(after.text) &&
    !!next?.glued &&
    /^\d{1,3}$|^\d{5,}$/.test(next.text) &&
    after.text !== '-'
  );
}

/** Whether four digits alone are a year: by the word before, or by nothing that speaks against it. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const year = Number(tokens[at]?.text);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after && counted.has(after.word)) return false;
  if (before && numbered.has(before.word)) return false;
  if (before && beforeYears.has(before.word)) return !isTitle(tokens, at);
  if (year < 1900 || year > 2100) return false;
  if (!before || before.line) return true;
  return !/^\p{Lu}|^[.#$€£]/u.test(before.text) && !isTitle(tokens, at);
}

/** "the 2026 World Cup": a name that contains a year. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1];
  return articles.has(before) && !!after && !after.glued && /^\p{Lu}\p{L}/u.test(after.text);
}

const articles: ReadonlySet<string> = new Set([
  'a',
  'an',
  'her',
  'his',
  'its',
  'our',
  'the',
  'their',
]);
