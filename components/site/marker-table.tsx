import { TimelineMarker } from '@/components/ui/timeline-marker';
import type { MarkerShape } from '@/lib/charts/place-marks';

const markers: readonly { shape: MarkerShape; due: boolean; meaning: string }[] = [
  { shape: 'day', due: false, meaning: 'a day that the text names' },
  { shape: 'about', due: false, meaning: 'about a day: “around June 24”' },
  {
    shape: 'span',
    due: false,
    meaning: 'a longer time: “late June”, “April through June”, “2005”',
  },
  { shape: 'day', due: true, meaning: 'still to come, as the text has it' },
];

/** What the shapes of the timeline mean. */
export function MarkerTable() {
  return (
    <ul className="grid gap-2 font-sans text-ui">
      {markers.map(({ shape, due, meaning }) => (
        <li key={meaning} className="relative flex min-h-8 items-start pl-7">
          <TimelineMarker shape={shape} due={due} />
          {meaning}
        </li>
      ))}
    </ul>
  );
}
