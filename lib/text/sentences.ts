import { type Quotation, quotation } from '@/lib/story/quotation';
import { abbreviations, endingAbbreviations } from '@/lib/text/abbreviations';

/** A full stop, question or exclamation mark with the marks that close around it, then white space. */
const ending = /(?<![.!?…])[.!?…]+["'”’)\]]*\s+/g;

/** What may open a sentence: an upper-case letter or a digit, after opening marks. */
const opening = /^(?:["'“‘([]|``)*\s?[\p{Lu}\d]/u;

/** Words that open a sentence and never follow an abbreviation within one. */
const opener =
  /^(?:["'“‘([]|``)*\s?(?:A|After|Among|An|And|As|At|Before|But|By|For|From|He|Her|His|However|If|In|It|Its|No|Not|On|One|Others|She|Since|Some|That|The|Their|There|These|They|This|Those|Under|We|What|When|While|With|You)\b/u;

/** Whether the stop at the end of `before` belongs to an abbreviation or to a lone initial. */
function belongsToWord(before: string, after: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(before)?.[1];
  if (!word) return false;
  if (abbreviations.has(word.toLowerCase())) return true;
  const mayEnd = endingAbbreviations.has(word.toLowerCase()) || /^(\p{Lu}\.)+\p{Lu}$/u.test(word);
  return mayEnd ? !opener.test(after) : /^\p{Lu}$/u.test(word);
}

/** The sentences of one paragraph, in order, with their places in `text`. */
export function sentences(text: string, paragraph: Quotation): Quotation[] {
  const found: Quotation[] = [];
  let start = 0;
  for (const match of paragraph.text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const stop = match.index + 1;
    const before = paragraph.text.slice(Math.max(start, stop - 24), stop);
    const after = paragraph.text.slice(end, end + 16);
    if (!opening.test(after) || belongsToWord(before, after)) continue;
    found.push(part(text, paragraph, start, end));
    start = end;
  }
  if (start < paragraph.text.length)
    found.push(part(text, paragraph, start, paragraph.text.length));
  return found;
}

function part(text: string, paragraph: Quotation, start: number, end: number): Quotation {
  const words = paragraph.text.slice(start, end).trimEnd();
  const at = paragraph.start + start;
  return quotation(text, { start: at, end: at + words.length });
}
