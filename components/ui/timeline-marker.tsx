import type { MarkerShape, OpenEnd } from '@/lib/charts/place-marks';

/** The shapes are those of app/styles/parts/marker.css. */
const shapes: Readonly<Record<MarkerShape | 'due' | 'start' | 'end', string>> = {
  day: 'marker marker-day',
  about: 'marker',
  span: 'marker marker-span',
  due: 'marker marker-due',
  start: 'marker marker-span marker-start',
  end: 'marker marker-span marker-end',
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
