import type { Quotation } from '@/lib/story/quotation';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** A line that is nothing but a day. */
const dayLine = new RegExp(`^(?:(?:${months}) \\d{1,2},? \\d{4}|\\d{1,2} (?:${months}) \\d{4})$`);

/**
 * The paragraphs of a raw text that can carry claims: without the headline, which is its first
 * line, and without a day that stands alone on the line below.
 */
export function bodyParagraphs(paragraphs: readonly Quotation[]): readonly Quotation[] {
  const second = paragraphs[1];
  return paragraphs.slice(second && dayLine.test(second.text) ? 2 : 1);
}
