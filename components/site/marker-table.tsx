import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { TimelineMarker } from '@/components/ui/timeline-marker';
import type { MarkerShape } from '@/lib/charts/place-marks';

const markers: readonly { shape: MarkerShape; due: boolean; meaning: Meaning }[] = [
  { shape: 'day', due: false, meaning: 'day' },
  { shape: 'about', due: false, meaning: 'about' },
  { shape: 'span', due: false, meaning: 'span' },
  { shape: 'day', due: true, meaning: 'due' },
];

type Meaning = 'day' | 'about' | 'span' | 'due';

/** What the shapes of the timeline mean. */
export function MarkerTable({ language }: { language: InterfaceLanguage }) {
  const { dates } = wordsOf(language).about;
  return (
    <ul className="grid gap-2 font-sans text-ui">
      {markers.map(({ shape, due, meaning }) => (
        <li key={meaning} className="relative flex min-h-8 items-start ps-7">
          <TimelineMarker shape={shape} due={due} />
          {dates[meaning]}
        </li>
      ))}
    </ul>
  );
}
