import { yearLetters } from '@/lib/dates/lexicon/particles/names';
import { beforeYears } from '@/lib/dates/lexicon/lookalikes/before-years';
import { dateWords } from '@/lib/dates/lexicon/lookalikes/date-words';
import { counted } from '@/lib/dates/lexicon/lookalikes/counted';
import { numbered } from '@/lib/dates/lexicon/lookalikes/numbered';
import { streets, yearly } from '@/lib/dates/lexicon/lookalikes/streets';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** Whether digits that could be a year count, price or number something. */
export function isNumber(tokens: readonly DateToken[], phrase: Phrase): boolean {
  const { first, last, expression } = phrase;
  if (!/^\d/.test(tokens[first]?.text ?? '')) return false;
  if (sticksToNumber(tokens, first)) return true;
  if (isContinued(tokens, last) && !isSplitYear(tokens, last)) return true;
  if (expression.form !== 'calendar' || last !== first + 1 || expression.month) return false;
  return isHyphenated(tokens, phrase) || !isYear(tokens, first);
}

/** A mark, a letter or a digit sticks to the front: `$2027`, `A2026`, `/2026`. */
function sticksToNumber(tokens: readonly DateToken[], first: number): boolean {
  const before = tokens[first - 1];
  if (!tokens[first]?.glued || !before) return false;
  return /^[$€£¥#/.:+_@&=%\d\p{L}]/u.test(before.text) && !yearLetters.has(before.word);
}

/** A mark, a letter or a digit sticks to the end: `2026%`, `2026/73`, `2029s`, `2026.5`. */
function isContinued(tokens: readonly DateToken[], last: number): boolean {
  const after = tokens[last];
  if (!after?.glued) return false;
  if (/^[%/_@\d\p{L}]/u.test(after.text)) return true;
  return /^[.:,]$/.test(after.text) && glued(tokens[last + 1], /^\d/);
}

/** "2025/26": two years in a row. */
function isSplitYear(tokens: readonly DateToken[], last: number): boolean {
  const [year, mark, next] = tokens.slice(last - 1, last + 2);
  return mark?.text === '/' && Number(next?.text) === (Number(year?.text) + 1) % 100;
}

/** A hyphen joins a year to letters or to digits that make no span of years: `2025-00417`. */
function isHyphenated(tokens: readonly DateToken[], { first, last }: Phrase): boolean {
  const before = tokens[first - 1];
  if (tokens[first]?.glued && before?.text === '-') {
    const prior = tokens[first - 2]?.text ?? '';
    if (/^\p{Lu}/u.test(prior) || /^(?!\d{4}$)\d/.test(prior)) return true;
  }
  const after = tokens[last];
  if (!after?.glued || after.text !== '-') return false;
  return glued(tokens[last + 1], /^(?:(?!\d{2}$|\d{4}$)\d|\p{Lu}{2,4}$)/u);
}

function glued(token: DateToken | undefined, shape: RegExp): boolean {
  return !!token?.glued && shape.test(token.text);
}

/** Whether four digits alone are a year: by the word before, or by nothing that speaks against it. */
function isYear(tokens: readonly DateToken[], at: number): boolean {
  const year = Number(tokens[at]?.text);
  const before = tokens[at - 1];
  if (counted.has(tokens[at + 1]?.word ?? '') || isHouse(tokens, at) || isDialled(tokens, at))
    return false;
  if (!before || tokens[at]?.line) return year >= 1900;
  if (numbered.has(before.word) || isTitle(tokens, at)) return false;
  if (beforeYears.has(before.word)) return true;
  if (year < 1900) return false;
  return (
    dateWords.has(before.word) || articles.has(before.word) || !/^[\p{Lu}.#$€£]/u.test(before.text)
  );
}

/** "the 2020 Harbour Party primaries"; "presidential" may stand between. */
function yearOccasion(tokens: readonly DateToken[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 1 + maxName)
    .some(({ word, text, opens }) => !opens && text === word && yearly.has(word));
}

/** How many words the name of a street or an occasion may have. */
const maxName = 6;

/** "2015 Washburn Avenue". */
function isHouse(tokens: readonly DateToken[], at: number): boolean {
  return streets.has(endOfName(tokens, at)?.word);
}

/** The last word in capitals behind a number, or the word after it where that is in lower case. */
function endOfName(tokens: readonly DateToken[], at: number, beyond = 0): DateToken | undefined {
  let last = at;
  while (last < at + maxName && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last++;
  return last === at ? undefined : tokens[last + beyond];
}

/** "020 7946 2011": digits beside digits are dialled. */
function isDialled(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    !tokens[at]?.line &&
    /^\d{3,4}$/.test(before?.text ?? '') &&
    /^\d{3,4}$/.test(tokens[at - 2]?.text ?? '')
  );
}

/** "the 2026 World Cup": a name that contains a year. */
function isTitle(tokens: readonly DateToken[], at: number): boolean {
  const after = tokens[at + 1];
  const named = !!after && !after.glued && !after.line && /^\p{Lu}\p{L}/u.test(after.text);
  if (!named || !articles.has(tokens[at - 1]?.word ?? '')) return false;
  return !yearOccasion(tokens, at);
}

const articles: ReadonlySet<string> = new Set([
  'a',
  'an',
  'her',
  'his',
  'its',
  'our',
  's',
  'the',
  'their',
]);
