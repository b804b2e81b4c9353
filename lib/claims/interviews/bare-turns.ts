import { type Interview, isQuestion, type Turn } from '@/lib/claims/interviews/turn';
import type { Quotation } from '@/lib/story/quotation';

/** So many questions make an interview. */
const minQuestions = 2;

/** So many paragraphs there are to a question at most: in an article that tells, questions are few. */
const maxToQuestion = 10;

/** So many paragraphs with quotation marks there are to a question: who answers is seldom quoted. */
const maxQuotedToQuestion = 2;

/** Words of the longest remark of somebody who asks and does not end with a question mark. */
const maxRemarkWords = 45;

/** Words of a heading within an interview. */
const maxHeadingWords = 5;

/**
 * An interview whose questions are paragraphs of their own and nobody’s name stands before; null
 * where the paragraphs are none.
 * @param isTold whether a paragraph behind an answer speaks of who answers, and so is none.
 */
export function bareTurns(
  paragraphs: readonly Quotation[],
  isTold: (paragraph: Quotation) => boolean,
): Interview | null {
  const first = paragraphs.findIndex(({ text }) => isQuestion(text));
  const questions = paragraphs.filter(({ text }) => isQuestion(text)).length;
  if (first < 0 || questions < minQuestions) return null;
  const turning = paragraphs.slice(first);
  const quoted = turning.filter(({ text }) => /["“”]/.test(text)).length;
  if (turning.length > maxToQuestion * questions || quoted >= maxQuotedToQuestion * questions)
    return null;
  const turns: Turn[] = [];
  const told = new Set(paragraphs.slice(0, first));
  for (const paragraph of turning) {
    const last = turns.at(-1);
    const { text } = paragraph;
    if (isQuestion(text) || (last && !last.asks && isRemark(text))) {
      turns.push({ label: null, asks: true, parts: [paragraph] });
    } else if (isTold(paragraph) || isHeading(text)) told.add(paragraph);
    else if (!last || last.asks) turns.push({ label: null, asks: false, parts: [paragraph] });
    else turns[turns.length - 1] = { ...last, parts: [...last.parts, paragraph] };
  }
  return { turns, told };
}

/** “You have written of this before.”: said to somebody, and not of oneself. */
const isRemark = (text: string): boolean =>
  text.split(/\s+/).length <= maxRemarkWords &&
  /\byour?\b/i.test(text) &&
  !/\b(?:I|I[’']\p{Ll}+|me|my|we|our|us)\b/u.test(text);

const isHeading = (text: string): boolean =>
  text.split(/\s+/).length <= maxHeadingWords && !/[.!?…”"]$/.test(text);
