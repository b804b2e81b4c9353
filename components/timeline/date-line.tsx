import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { CopyLink } from '@/components/ui/copy-link';
import type { Moment } from '@/lib/calendar/moment';
import type { DateMention } from '@/lib/story/story';
import { dateNotes } from '@/lib/wording/dates/date-notes';
import { dateWords } from '@/lib/wording/dates/date-words';
import { machineDate } from '@/lib/wording/dates/machine-date';

/** A date in words with its notes; on its own story's page with its address. */
export function DateLine({
  language,
  date,
  published,
  link,
  number,
}: {
  language: InterfaceLanguage;
  date: DateMention;
  /** When its story was published. */
  published: Moment | null;
  /** Where the sentence stands that carries it. */
  link: string;
  /** Which of the story's dates it is, where the page is the story's own. */
  number?: number;
}) {
  const words = dateWords(date, language) ?? date.quote.text;
  const machine = machineDate(date.from, date.to);
  const notes = dateNotes(date, published, language);
  return (
    <p className="font-sans text-ui font-semibold">
      <a href={link} className="inline-block min-h-6 no-underline hover:underline">
        {machine === null ? words : <time dateTime={machine}>{words}</time>}
      </a>{' '}
      {notes.length > 0 && (
        <small className="mx-1.5 text-note font-normal text-soft">{notes.join(' · ')}</small>
      )}{' '}
      {number !== undefined && (
        <CopyLink
          to={`#${date.anchor}`}
          language={language}
          what={fill(wordsOf(language).story.linkToDate, { number })}
          words={words}
        />
      )}
    </p>
  );
}
