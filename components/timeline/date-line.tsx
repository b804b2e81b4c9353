import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { DateInWords } from '@/components/ui/date-in-words';
import { CopyLink } from '@/components/ui/copy-link';
import type { Moment } from '@/lib/calendar/moment';
import type { ShownDate } from '@/lib/story/story-core';
import { dateNotes } from '@/lib/wording/dates/date-notes';
import { dateWords } from '@/lib/wording/dates/date-words';

/** A date in words with its notes; on its own story's page with its address. */
export function DateLine({
  language,
  date,
  published,
  link,
  number,
  alike = false,
}: {
  language: InterfaceLanguage;
  date: ShownDate;
  /** When its story was published. */
  published: Moment | null;
  /** Where the sentence stands that carries it. */
  link: string;
  /** Which of the story's dates it is, where the page is the story's own. */
  number?: number;
  /** Whether another link of the page has the same words. */
  alike?: boolean;
}) {
  const words = dateWords(date, language) ?? date.quote.text;
  const notes = dateNotes(date, published, language);
  return (
    <p className="date-line">
      <span>
        <a
          href={link}
          className="tap quiet"
          aria-label={
            alike && number !== undefined
              ? fill(wordsOf(language).story.sentenceOfDate, { words, number })
              : undefined
          }
        >
          <DateInWords date={date} language={language} />
        </a>{' '}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </span>{' '}
      {number !== undefined && (
        <CopyLink
          to={`#${date.anchor}`}
          language={language}
          what={fill(wordsOf(language).story.linkToDate, { number })}
        />
      )}
    </p>
  );
}
