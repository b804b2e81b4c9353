import type { ScaleMark } from '@/lib/site/scale/place-marks';
import type { YearPicture } from '@/lib/site/scale/year-picture';
import type { IsoDay } from '@/lib/story/iso-day';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** Pixels: the room of the label above, of all rows together, of a single one, of the axis below. */
const head = 18;
const mostRows = 200;
const tallestRow = 17;
const axisRoom = 24;

/** A span of fewer days than this part of a year is drawn this wide, to be seen at all. */
const shortest = 5 / 365;
const shortestWidth = 14;

/** Across, everything is a part of the width, so that shapes and letters keep their size. */
const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;

/** A year to scale; the list below tells the same in words. */
export function YearScale({ picture, day }: { picture: YearPicture; day: IsoDay }) {
  const { ticks, marks, lanes, built } = picture;
  const row = Math.min(tallestRow, mostRows / lanes);
  const floor = head + Math.ceil(lanes * row) + 6;
  return (
    <svg
      height={floor + axisRoom}
      aria-hidden="true"
      className="mt-5 mb-6 block w-full overflow-visible"
    >
      <line x1="0" x2="100%" y1={floor} y2={floor} className="stroke-hair" />
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <line
            x1={percent(x)}
            x2={percent(x)}
            y1={floor - 5}
            y2={floor + 5}
            className="stroke-hair"
          />
          <text x={percent(x)} y={floor + 18} className="fill-soft font-sans text-[11px]">
            {label}
          </text>
        </g>
      ))}
      {marks.map((mark, i) => (
        <Shape key={i} mark={mark} row={row} y={floor - 6 - (mark.lane + 0.5) * row} />
      ))}
      {built !== null && (
        <>
          <line
            x1={percent(built)}
            x2={percent(built)}
            y1="0"
            y2={floor + 5}
            strokeWidth={1.5}
            className="stroke-accent"
          />
          <text
            x={percent(built)}
            y="11"
            dx={built > 0.7 ? -6 : 6}
            textAnchor={built > 0.7 ? 'end' : 'start'}
            className="fill-accent font-sans text-[11px]"
          >
            built {pointWords(day)}
          </text>
        </>
      )}
    </svg>
  );
}

function Shape({ mark, row, y }: { mark: ScaleMark; row: number; y: number }) {
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
