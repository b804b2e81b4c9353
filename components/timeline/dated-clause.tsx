import { Fragment } from 'react';
import { withinQuotes } from '@/lib/languages/format/quoted';
import { type Span, within } from '@/lib/story/span';
import type { Quotation } from '@/lib/story/quotation';
import { languageAttributes } from '@/lib/languages/table/language-attributes';

/**
 * A clause word for word with the words of its dates marked. Whom the pronoun at its head stands for
 * follows in brackets, in another letter: that is ours.
 */
export function DatedClause({
  clause,
  dates,
  subject,
  lang,
  quoted = false,
}: {
  clause: Quotation;
  dates: readonly Span[];
  subject: string | null;
  lang: string;
  /** Whether quotation marks stand around it. */
  quoted?: boolean;
}) {
  const shown = (text: string) => (quoted ? withinQuotes(lang, text) : text);
  const marks = dates
    .filter((date) => within(date, clause))
    .toSorted((a, b) => a.start - b.start)
    .filter((date, i, all) => i === 0 || date.start >= (all[i - 1]?.end ?? 0));
  const cut = (start: number, end: number) =>
    shown(clause.text.slice(start - clause.start, end - clause.start));
  const opening = subject === null ? 0 : clause.text.search(/\s|$/);
  const begin = clause.start + opening;
  return (
    <span {...languageAttributes(lang)}>
      {shown(clause.text.slice(0, opening))}
      {subject !== null && <span className="note"> [{subject}]</span>}
      {marks.map((mark, i) => (
        <Fragment key={mark.start}>
          {cut(i === 0 ? begin : (marks[i - 1]?.end ?? begin), mark.start)}
          <mark>{cut(mark.start, mark.end)}</mark>
        </Fragment>
      ))}
      {cut(marks.at(-1)?.end ?? begin, clause.end)}
    </span>
  );
}
