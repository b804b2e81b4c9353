import type { ReactNode } from 'react';
import { DateLine } from '@/components/timeline/date-line';
import { TimelineMarker } from '@/components/ui/timeline-marker';
import type { Moment } from '@/lib/calendar/moment';
import { markerShape, openEnd } from '@/lib/charts/place-marks';
import type { DateMention } from '@/lib/story/story';

/** A date of some story in a list, and below it what the text says of it. */
export function TimelineEntry({
  date,
  published,
  due,
  link,
  children,
}: {
  date: DateMention;
  /** When its story was published. */
  published: Moment | null;
  /** Still to come. */
  due: boolean;
  /** Where the sentence stands that carries it. */
  link: string;
  children: ReactNode;
}) {
  return (
    <li className="timeline-entry">
      <TimelineMarker shape={markerShape(date)} due={due} open={openEnd(date)} />
      <DateLine date={date} published={published} link={link} />
      <p className="mt-0.5 leading-[1.48] text-pretty">{children}</p>
    </li>
  );
}
