import type { Font } from 'satori';
import { Headline } from '@/lib/publish/cards/drawing/headline';
import { measures } from '@/lib/publish/cards/drawing/measures';
import { cutText } from '@/lib/publish/cards/fit/cut-text';
import { cutToFit } from '@/lib/publish/cards/fit/cut-to-fit';
import { sizeOf } from '@/lib/publish/cards/fit/size-of';

/** A headline as it is set: its size in pixels. */
export interface HeadlineSetting {
  text: string;
  size: number;
}

interface Step {
  size: number;
  /** How many lines of that size there is room for. */
  lines: number;
  /** Whether a line may end within a word. */
  breaks?: true;
}

/** From the largest size to the smallest. */
const steps: readonly Step[] = [
  { size: 112, lines: 2 },
  { size: 88, lines: 3 },
  { size: 76, lines: 3 },
  { size: 70, lines: 4 },
  { size: 62, lines: 4 },
  { size: 54, lines: 5 },
];
const last: Step = { size: 54, lines: 5, breaks: true };

/** No headline holds more characters than this, so that none longer need be measured. */
const maxHeadlineLength = 400;

/** Sets a headline as large as it fits whole; one too long for the smallest size is cut at a word. */
export async function fitHeadline(headline: string, fonts: Font[]): Promise<HeadlineSetting> {
  const text = cutText(headline, maxHeadlineLength);
  for (const step of [...steps, last]) {
    if (await fits(text, step, fonts)) return { text, size: step.size };
  }
  return { text: await cutToFit(text, (cut) => fits(cut, last, fonts)), size: last.size };
}

/** Whether a text keeps to its lines and to the column. */
async function fits(text: string, { size, lines, breaks }: Step, fonts: Font[]): Promise<boolean> {
  const headline = Headline({ text, size, breaks: breaks ?? false });
  const { width, height } = await sizeOf(headline, measures.column, fonts);
  return width <= measures.column && Math.round(height / (size * measures.leading)) <= lines;
}
