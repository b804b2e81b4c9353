import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { ownDirection } from '@/lib/languages/table/own-direction';
import { wordsOf } from '@/lib/languages/words/words-of';
import { DateLine } from '@/components/timeline/date-line';
import { DatedClause } from '@/components/timeline/dated-clause';
import { TimelineMarker } from '@/components/ui/timeline-marker';
import { dateWords } from '@/lib/wording/dates/date-words';
import { isPast } from '@/lib/wording/dates/is-past';
import { markerShape, openEnd } from '@/lib/charts/place-marks';
import { dateNumber } from '@/lib/story/date-number';
import type { SentenceEvent } from '@/lib/site/timeline/sentence-events';
import type { Story } from '@/lib/story/story';

/**
 * An event on its own story's page: the dates of a sentence, and its clause. Followed from the text
 * it is a sheet of its own.
 */
export function SentenceEntry({
  language,
  story,
  event: { dates, clause, subject },
  alike,
}: {
  language: InterfaceLanguage;
  story: Story;
  event: SentenceEvent;
  /** The words that other links of the page have too, in small letters. */
  alike: ReadonlySet<string>;
}) {
  const [first] = dates;
  if (!first) return null;
  const link = `#${first.sentence}`;
  const due = first.kind === 'expected' && !isPast(first, story.published);
  return (
    <li className="timeline-entry">
      <TimelineMarker shape={markerShape(first)} due={due} open={openEnd(first)} />
      <div className="sheet">
        {dates.map((date) => (
          <div key={date.anchor} id={date.anchor}>
            <DateLine
              language={language}
              date={date}
              published={story.published}
              link={link}
              number={dateNumber(story, date)}
              alike={alike.has((dateWords(date, language) ?? date.quote.text).toLowerCase())}
            />
          </div>
        ))}
        <p {...ownDirection(language, story.lang)} className="entry-words mt-0.5">
          <DatedClause
            clause={clause}
            dates={dates.map(({ quote }) => quote)}
            subject={subject}
            lang={story.lang}
          />
        </p>
        <p className="in-sheet entry-back">
          <a href={link}>{wordsOf(language).story.backToSentence}</a>
        </p>
      </div>
    </li>
  );
}
