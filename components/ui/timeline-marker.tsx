import type { MarkerShape } from '@/lib/charts/place-marks';

/**
 * A day is a filled dot, about a day a ring, a span a capsule; what is still to come is broken.
 * The dot is all border: forced colours and print leave backgrounds out.
 */
const shapes: Readonly<Record<MarkerShape | 'due', string>> = {
  day: 'absolute left-0 top-[0.32rem] size-3 rounded-full border-[0.4rem] border-ink',
  about: 'absolute left-0 top-[0.32rem] size-3 rounded-full border-[1.5px] border-ink bg-paper',
  span: 'absolute left-0 top-[0.32rem] h-7 w-3 rounded-full border-[1.5px] border-soft bg-wash',
  due: 'absolute left-0 top-[0.32rem] size-3 rounded-full border-[1.5px] border-dashed border-ink bg-paper',
};

/** How sure a date is, as a shape beside its words. */
export function TimelineMarker({ shape, due }: { shape: MarkerShape; due: boolean }) {
  return <span aria-hidden="true" className={due ? shapes.due : shapes[shape]} />;
}
