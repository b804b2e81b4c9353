import type { ScaleMark } from '@/lib/charts/place-marks';
import type { ScalePicture } from '@/lib/charts/scale-picture';

/** Units of the drawing: its width, a row, the room for the axis below. */
const width = 336;
const inset = 6;
const row = 13;
const axisRoom = 22;

const across = (part: number) => Math.round((inset + part * (width - 2 * inset)) * 10) / 10;

/** The dates of a story on one scale; the list below tells the same in words. */
export function TimelineScale({
  picture,
  mirrored,
}: {
  picture: ScalePicture;
  /** Time runs from right to left, as the page is read. */
  mirrored: boolean;
}) {
  const floor = picture.lanes * row + 6;
  const lines = [...picture.ticks.map(({ x }) => x), 1].map((x) => `M${across(x)} ${floor - 4}v8`);
  return (
    <svg
      viewBox={`0 0 ${width} ${floor + axisRoom}`}
      aria-hidden="true"
      className="mt-3 mb-4 block w-full max-w-96"
    >
      <g transform={mirrored ? `matrix(-1 0 0 1 ${width} 0)` : undefined}>
        <path d={`M${inset} ${floor}H${width - inset}${lines.join('')}`} className="stroke-hair" />
        {picture.marks.map((mark, i) => (
          <Shape key={i} mark={mark} />
        ))}
      </g>
      {picture.ticks.map(({ x, label }) => (
        <text key={x} x={mirrored ? width - across(x) : across(x)} y={floor + 15} className="axis">
          {`${label} `}
        </text>
      ))}
    </svg>
  );
}

function Shape({ mark }: { mark: ScaleMark }) {
  const { shape, due, x, width: part, lane } = mark;
  const y = lane * row + 7;
  const dash = due ? '2 2' : undefined;
  if (shape === 'span') {
    const length = Math.round(Math.max(across(x + part) - across(x), 8) * 10) / 10;
    const left = Math.min(across(x), width - inset - length);
    return mark.open === null ? (
      <rect
        x={left}
        y={y - 4}
        width={length}
        height={8}
        rx={4}
        strokeDasharray={dash}
        className="fill-wash stroke-soft"
      />
    ) : (
      <Fading left={left} length={length} y={y} open={mark.open} />
    );
  }
  const filled = shape === 'day' && !due;
  return (
    <circle
      cx={across(x + part / 2)}
      cy={y}
      r={4}
      strokeWidth={1.5}
      strokeDasharray={dash}
      className={filled ? 'fill-ink stroke-ink' : 'fill-paper stroke-ink'}
    />
  );
}

/** How strong the pieces of an open span are, from the end that is known. */
const strengths = [0.9, 0.6, 0.35, 0.15];

/** A span with an open end: it begins at a bar and fades. */
function Fading({
  left,
  length,
  y,
  open,
}: {
  left: number;
  length: number;
  y: number;
  open: 'start' | 'end';
}) {
  const piece = Math.max(length, 24) / strengths.length;
  const known = open === 'end' ? left : left + length;
  return (
    <g className="fill-soft">
      <rect x={known - 1} y={y - 5} width={2} height={10} />
      {strengths.map((strength, i) => (
        <rect
          key={strength}
          x={open === 'end' ? known + i * piece : known - (i + 1) * piece}
          y={y - 2}
          width={piece}
          height={4}
          opacity={strength}
        />
      ))}
    </g>
  );
}
