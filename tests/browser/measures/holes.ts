import { groupBy } from '@/lib/text/group-by';
import { around, type Line } from './lines';

/** White space between two things that stand under each other, and what follows it. */
export interface Hole {
  height: number;
  before: string;
}

/** A window from here on has columns. */
const columns = 992;

/** What is set in columns of its own. */
function columnsOf(owner: Element): Element | undefined {
  return [...around(owner)].find((at) => {
    const { display, columnCount } = getComputedStyle(at);
    return (display === 'grid' && at.clientWidth > columns / 2) || columnCount !== 'auto';
  });
}

const isSticky = (owner: Element) =>
  [...around(owner)].some((at) => getComputedStyle(at).position === 'sticky');

const blockLeft = (owner: Element) =>
  (
    owner.closest('p, li, h1, h2, h3, dt, dd, pre, figure, section') ?? owner
  ).getBoundingClientRect().left;

/**
 * The largest white space of a page: in the column that begins at its left, and in the columns right
 * of its middle, each grid and each block of columns for itself. What follows the reader down the
 * page leaves none.
 */
export function largestHole(main: Element, lines: readonly Line[]): Hole {
  const { left, width } = main.getBoundingClientRect();
  const right = lines.filter(
    ({ owner }) => blockLeft(owner) >= left + width * 0.55 && !isSticky(owner),
  );
  const bands =
    innerWidth < columns
      ? [lines]
      : [
          lines.filter(({ box }) => box.left < left + width * 0.5),
          ...groupBy(right, ({ owner }) => columnsOf(owner)).values(),
        ];
  return bands.map(holeIn).toSorted((a, b) => b.height - a.height)[0] ?? { height: 0, before: '' };
}

function holeIn(band: readonly Line[]): Hole {
  let hole: Hole = { height: 0, before: '' };
  let bottom = Number.POSITIVE_INFINITY;
  for (const { box, words } of band.toSorted((a, b) => a.box.top - b.box.top)) {
    const height = Math.round(box.top - bottom);
    if (height > hole.height) hole = { height, before: words };
    bottom = Math.max(bottom === Number.POSITIVE_INFINITY ? 0 : bottom, box.bottom);
  }
  return hole;
}
