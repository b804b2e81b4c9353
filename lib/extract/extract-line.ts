import { z } from 'zod';
import { claimLine } from '@/lib/extract/claim-line';
import type { DateReading } from '@/lib/story/date-reading';
import { momentSchema } from '@/lib/calendar/moment';
import { readFacts, unfoldFacts } from '@/lib/parse/read-facts';
import { readDocument } from '@/lib/text/document';
import { fold } from '@/lib/text/folding/fold';

/** An article as the `extract` command reads it. */
const articleSchema = z.object({
  id: z.union([z.string(), z.number()]),
  published: z.string().nullable(),
  text: z.string(),
});

/** One line of input, a JSON object, to one line of output; a line that is no article says why. */
export function extractLine(line: string): string {
  try {
    return JSON.stringify(extract(articleSchema.parse(JSON.parse(line))));
  } catch (error) {
    return JSON.stringify({ id: null, error: reason(error) });
  }
}

/**
 * What an article tells. A `published` that is no calendar day counts as unknown, with a warning:
 * one careless field shall not cost the whole text.
 */
function extract({ id, published, text }: z.infer<typeof articleSchema>) {
  const moment = momentSchema.nullable().safeParse(published);
  const folded = fold(text);
  const facts = readFacts(readDocument(folded.seen), moment.data ?? null);
  const { dates, claims } = unfoldFacts(folded, facts);
  return {
    id,
    dates: dates.map(dateLine),
    claims: claims.map(claimLine),
    ...(moment.error && { warning: warning(published) }),
  };
}

function warning(published: string | null): string {
  return `published: “${published}” is no calendar day; write YYYY-MM-DD; taken as unknown`;
}

/** A date reading in the flat shape that the scorer and other programs read. */
function dateLine({ quote, implied, ...reading }: DateReading) {
  return { ...quote, ...reading, implied: implied.map(({ part }) => part) };
}

function reason(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(place).join('; ');
  if (error instanceof SyntaxError) return `no JSON: ${error.message}`;
  throw error;
}

/** An issue with the field it is about: `text: Invalid input: expected string, received undefined`. */
function place({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.') || 'line'}: ${message}`;
}
