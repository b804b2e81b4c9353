import { percent } from '@/components/years/percent';
import type { ScaleMark } from '@/lib/charts/place-marks';

/** A span of fewer days than this part of a year is drawn this wide, to be seen at all. */
const shortest = 5 / 365;
const shortestWidth = 14;

/** A date in the picture of a year; `y` is the middle of its row. */
export function YearMark({ mark, row, y }: { mark: ScaleMark; row: number; y: number }) {
  const { shape, due, x, width } = mark;
  const radius = Math.min(5, row / 2.6);
  const dash = due ? '2.5 2' : undefined;
  if (shape === 'span') {
    const short = width < shortest;
    return (
      <svg x={percent(short ? x + width / 2 : x)} overflow="visible">
        <rect
          x={short ? -shortestWidth / 2 : 0}
          y={y - radius}
          width={short ? shortestWidth : percent(width)}
          height={radius * 2}
          rx={radius}
          strokeDasharray={dash}
          className={due ? 'fill-paper stroke-ink' : 'fill-wash stroke-soft'}
        />
      </svg>
    );
  }
  return (
    <circle
      cx={percent(x + width / 2)}
      cy={y}
      r={radius}
      strokeWidth={1.5}
      strokeDasharray={dash}
      className={shape === 'day' && !due ? 'fill-ink stroke-ink' : 'fill-paper stroke-ink'}
    />
  );
}
