import type { ReactNode } from 'react';
import { CopyLink } from '@/components/ui/copy-link';
import { TimelineMarker } from '@/components/ui/timeline-marker';
import { markerShape } from '@/lib/charts/place-marks';
import type { DateMention } from '@/lib/story/story';
import { dateNotes } from '@/lib/wording/dates/date-notes';
import { dateWords } from '@/lib/wording/dates/date-words';
import { machineDate } from '@/lib/wording/dates/machine-date';

/** A date with its marker and notes, and beside it what the text says of it. */
export function TimelineEntry({
  date,
  due,
  own,
  link,
  children,
}: {
  date: DateMention;
  /** Still to come. */
  due: boolean;
  /** Its anchor and its number, where the page is the story's own: a sheet when it is followed. */
  own?: { anchor: string; number: number };
  /** Where the sentence stands that carries it. */
  link: string;
  children: ReactNode;
}) {
  const words = dateWords(date) ?? date.quote.text;
  const machine = machineDate(date.from, date.to);
  const notes = dateNotes(date);
  return (
    <li className="relative pb-4 pl-7 before:absolute before:top-3 before:-bottom-2 before:left-[0.34rem] before:w-px before:bg-hair last:pb-0 last:before:hidden">
      <TimelineMarker shape={markerShape(date)} due={due} />
      <div id={own?.anchor} className={own && 'sheet'}>
        <p className="font-sans text-ui font-semibold">
          <a href={link} className="no-underline hover:underline">
            {machine === null ? words : <time dateTime={machine}>{words}</time>}
          </a>{' '}
          {notes.length > 0 && (
            <small className="ml-1.5 text-note font-normal text-soft">{notes.join(' · ')}</small>
          )}{' '}
          {own && <CopyLink to={`#${own.anchor}`} what={`date ${own.number}`} words={words} />}
        </p>
        <p className="mt-0.5 leading-[1.48] text-pretty">{children}</p>
        {own && (
          <p className="in-sheet mt-2 font-sans text-ui">
            <a href={link} className="inline-block py-2">
              Back to its sentence
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
