import { type Quotation, quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';

/** Where a sentence may be cut after its main matter: a new clause or a participle begins. */
const cut = /;|\s?—|,\s(?:[a-z]+ing|and|as|although|but|though|where|whereas|which|while|who)\s/gu;

const balanced = (words: string) =>
  words.split('“').length === words.split('”').length && words.split('"').length % 2 === 1;

/**
 * The clause of `sentence` that carries `span`, word for word: what stands before its semicolon
 * and what trails after its next clause boundary are left out, never what is in between.
 */
export function clauseAround(text: string, sentence: Quotation, span: Span): Quotation {
  const before = text.slice(sentence.start, span.start);
  const semicolon = before.lastIndexOf('; ');
  const start = sentence.start + (semicolon < 0 ? 0 : semicolon + 2);
  const after = text.slice(span.end, sentence.end);
  const ends = [...after.matchAll(cut)].map((match) => span.end + match.index);
  const end = ends.find((at) => balanced(text.slice(start, at))) ?? sentence.end;
  return quotation(text, { start: balanced(text.slice(start, end)) ? start : sentence.start, end });
}
