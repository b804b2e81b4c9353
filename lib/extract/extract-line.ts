import { z } from 'zod';
import { bodyParagraphs } from '@/lib/claims/body-paragraphs';
import { readClaims } from '@/lib/claims/read-claims';
import { readDates } from '@/lib/dates/read-dates';
import { claimLine } from '@/lib/extract/claim-line';
import type { DateReading } from '@/lib/story/date-reading';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { fold } from '@/lib/text/folding/fold';
import { unfoldClaim } from '@/lib/text/folding/unfold-claim';
import { unfoldDate } from '@/lib/text/folding/unfold-date';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

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
  const day = isoDaySchema.nullable().safeParse(published);
  const folded = fold(text);
  const { seen } = folded;
  const dates = readDates(seen, { published: day.data ?? null });
  const body = bodyParagraphs(paragraphs(seen));
  const inBody = body.flatMap((paragraph) => sentences(seen, paragraph));
  const claims = readClaims({ text: seen, paragraphs: body, sentences: inBody, dates });
  return {
    id,
    dates: dates.map((date) => dateLine(unfoldDate(folded, date))),
    claims: claims.map((claim) => claimLine(unfoldClaim(folded, claim))),
    ...(day.error && { warning: warning(published) }),
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
