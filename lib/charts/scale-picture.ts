import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { placeMarks, type ScaleMark } from '@/lib/charts/place-marks';
import { scaleAxis, type Tick } from '@/lib/charts/scale-axis';
import { dateDays } from '@/lib/site/timeline/date-days';
import type { DateMention } from '@/lib/story/story';

export interface ScalePicture {
  ticks: Tick[];
  marks: ScaleMark[];
  lanes: number;
}

/** Fewer make no picture. */
const minDifferent = 3;

/** White space between two marks in one lane, as a part of the width of a sidebar. */
const gap = 0.035;

/**
 * Draws the dates of a story on one scale; null where fewer than three differ, which a list tells as
 * well. What is still to come is so as the text has it: a story's page does not change with the day.
 */
export function scalePicture(
  dates: readonly DateMention[],
  language: InterfaceLanguage,
): ScalePicture | null {
  const placed = dates.flatMap((date) => {
    const days = dateDays(date);
    return days === null ? [] : [{ date, days, due: date.kind === 'expected' }];
  });
  const different = new Set(placed.map(({ days }) => `${days.first} ${days.last}`));
  if (different.size < minDifferent) return null;
  const { start, end, ticks } = scaleAxis(
    Math.min(...placed.map(({ days }) => days.first)),
    Math.max(...placed.map(({ days }) => days.last)) + 1,
    language,
  );
  return { ticks, ...placeMarks(placed, start, end, gap) };
}
