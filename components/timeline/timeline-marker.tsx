import type { MarkerShape } from '@/lib/site/scale/scale-picture';

/** A day is a filled dot, about a day a ring, a span a capsule; what is still to come is broken. */
const shapes: Readonly<Record<MarkerShape, string>> = {
  day: 'h-3 bg-ink border-ink',
  about: 'h-3 bg-paper border-ink',
  span: 'h-7 bg-wash border-soft',
};

export function TimelineMarker({ shape, due }: { shape: MarkerShape; due: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={
        due
          ? 'absolute left-0 top-[0.32rem] h-3 w-3 rounded-full border-[1.5px] border-dashed border-ink bg-paper'
          : `absolute left-0 top-[0.32rem] w-3 rounded-full border-[1.5px] ${shapes[shape]}`
      }
    />
  );
}
