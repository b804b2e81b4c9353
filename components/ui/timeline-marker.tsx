import type { MarkerShape, OpenEnd } from '@/lib/charts/place-marks';

/**
 * A day is a filled dot, about a day a ring, a longer time a capsule; what is still to come is
 * broken, and an end that the text leaves open fades out. The dot is all border: forced colours and
 * print leave backgrounds out.
 */
const shapes: Readonly<Record<MarkerShape | 'due' | 'start' | 'end', string>> = {
  day: 'absolute start-0 top-[0.32rem] size-3 rounded-full border-[0.4rem] border-ink',
  about: 'absolute start-0 top-[0.32rem] size-3 rounded-full border-[1.5px] border-ink bg-paper',
  span: 'absolute start-0 top-[0.32rem] h-7 w-3 rounded-full border-[1.5px] border-soft bg-wash',
  due: 'absolute start-0 top-[0.32rem] size-3 rounded-full border-[1.5px] border-dashed border-ink bg-paper',
  start:
    'absolute start-0 top-[0.32rem] h-7 w-3 rounded-b-full border-[1.5px] border-t-0 border-ink bg-wash [mask-image:linear-gradient(to_top,#000_30%,transparent)]',
  end: 'absolute start-0 top-[0.32rem] h-7 w-3 rounded-t-full border-[1.5px] border-b-0 border-ink bg-wash [mask-image:linear-gradient(#000_30%,transparent)]',
};

/** How sure a date is, as a shape beside its words. */
export function TimelineMarker({
  shape,
  due,
  open = null,
}: {
  shape: MarkerShape;
  due: boolean;
  open?: OpenEnd;
}) {
  return <span aria-hidden="true" className={shapes[open ?? (due ? 'due' : shape)]} />;
}
