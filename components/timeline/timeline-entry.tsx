import type { ReactNode } from 'react';
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
  id,
  link,
  children,
}: {
  date: DateMention;
  /** Still to come. */
  due: boolean;
  /** Its anchor, where the page is the story's own. */
  id?: string;
  /** Where the sentence stands that carries it. */
  link: string;
  children: ReactNode;
}) {
  const words = dateWords(date) ?? date.quote.text;
  const machine = machineDate(date.from, date.to);
  const notes = dateNotes(date);
  return (
    <li
      id={id}
      className="relative pb-4 pl-7 before:absolute before:top-3 before:-bottom-2 before:left-[0.34rem] before:w-px before:bg-hair last:pb-0 last:before:hidden"
    >
      <TimelineMarker shape={markerShape(date)} due={due} />
      <p className="font-sans text-ui font-semibold">
        <a href={link} className="no-underline hover:underline">
          {machine === null ? words : <time dateTime={machine}>{words}</time>}
        </a>
        {notes.length > 0 && (
          <small className="ml-1.5 text-note font-normal text-soft">{notes.join(' · ')}</small>
        )}
      </p>
      <p className="mt-0.5 leading-[1.48] text-pretty">{children}</p>
    </li>
  );
}
