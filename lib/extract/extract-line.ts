import { z } from 'zod';
import { readDates } from '@/lib/dates/read-dates';
import type { DateReading } from '@/lib/story/date-reading';
import { isoDaySchema } from '@/lib/story/iso-day';

/** An article as the `extract` command reads it. */
const inputSchema = z.object({
  id: z.union([z.string(), z.number()]),
  published: isoDaySchema.nullable(),
  text: z.string(),
});

/** One line of input, a JSON object, to one line of output; a line that is no article says why. */
export function extractLine(line: string): string {
  try {
    const { id, published, text } = inputSchema.parse(JSON.parse(line));
    const dates = readDates(text, { published }).map(dateLine);
    const claims: never[] = [];
    return JSON.stringify({ id, dates, claims });
  } catch (error) {
    return JSON.stringify({ id: null, error: reason(error) });
  }
}

/** A date reading in the flat shape that the scorer and other programs read. */
function dateLine({ quote, implied, ...reading }: DateReading) {
  return { ...quote, ...reading, implied: implied.map(({ part }) => part) };
}

function reason(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  if (error instanceof SyntaxError) return `no JSON: ${error.message}`;
  throw error;
}
