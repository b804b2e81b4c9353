// npx tsx docs/examples/read-dates.ts
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { readDates } from '@/lib/dates/read-dates';

const text =
  'The plant shut on Tuesday. It will open again in late July, two years after the flood.';
const published = isoDaySchema.parse('2026-06-18');

for (const { quote, from, to, precision } of readDates(text, { published })) {
  console.log(`${quote.text}: ${from} – ${to} (${precision})`);
}
