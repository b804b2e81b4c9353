import { percent } from '@/components/years/percent';
import { YearMark } from '@/components/years/year-mark';
import type { YearPicture } from '@/lib/charts/year-picture';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** Pixels: the room of the label above, of all rows together, of a single one, of the axis below. */
const head = 18;
const mostRows = 200;
const tallestRow = 17;
const axisRoom = 24;

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
        <YearMark key={i} mark={mark} row={row} y={floor - 6 - (mark.lane + 0.5) * row} />
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
