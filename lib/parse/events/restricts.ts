import type { Quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';

const participle =
  '(?:\\p{L}+ed|born|bought|brought|built|caught|dealt|drawn|given|grown|held|laid|made|paid|put|sent|set|sold|taken|told|won|written)';
const bound = '(?:after|before|between|by|from|in|on or after|on or before|prior to|since|until)';
const finite =
  '(?:are|can|could|count|do|does|fall|had|has|have|is|may|must|need|remain|shall|should|was|were|will|would)';

/** Dates that say which things are meant, not when something happens. */
export const restrictions: readonly {
  id: string;
  before: RegExp;
  after: RegExp;
  example: string;
}[] = [
  {
    id: 'a subject',
    before: new RegExp(`^(?:\\p{L}+,? ){0,6}?\\p{L}+ ${participle} ${bound} (?:the )?$`, 'iu'),
    after: new RegExp(`^,? ${finite}\\b`, 'iu'),
    example: 'Cranes built before 1990 are exempt.',
  },
  {
    id: 'an object',
    before: new RegExp(
      `\\b(?:all|any|every|for|of|on|only|those|to|with) (?:\\p{L}+ ){1,2}${participle} ${bound} (?:the )?$`,
      'iu',
    ),
    after: /^/u,
    example: 'The ban on cranes built before 1990 was lifted.',
  },
];

const auxiliary =
  /\b(?:am|are|be|been|being|had|has|have|is|was|were)\b(?: \p{L}+ly)? \p{L}+ \S+ (?:the )?$/iu;

/** Whether a date in its sentence only tells which things are meant. */
export function restricts(text: string, sentence: Quotation, { start, end }: Span): boolean {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (auxiliary.test(before)) return false;
  return restrictions.some((rule) => rule.before.test(before) && rule.after.test(after));
}
