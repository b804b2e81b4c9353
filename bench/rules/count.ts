import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isoDaySchema } from '@/lib/calendar/iso-day';
import { tenseRules } from '@/lib/dates/clause/clause-tense';
import { filters } from '@/lib/dates/filter/filters';
import { rejectedBy } from '@/lib/dates/filter/is-date';
import { inferences } from '@/lib/dates/infer/inferences';
import { rawPhrases } from '@/lib/dates/match/longest-phrases';
import { patterns } from '@/lib/dates/match/patterns-at';
import { steps } from '@/lib/dates/merge/compose';
import { readDates } from '@/lib/dates/read-dates';
import { tokenise } from '@/lib/dates/tokens/tokenise';
import { traceClaims } from '@/lib/claims/trace-claims';
import { readDocument } from '@/lib/text/document';

const sets = ['briefs', 'phrases', 'wikinews', 'cases'].map((name) => `bench/sets/${name}.jsonl`);

const articleSchema = z.object({ text: z.string(), published: isoDaySchema.nullish() });

/** How often each rule fires in the sets and in the files given, the rarest first. */
function count(files: readonly string[]): Map<string, number> {
  const rules = [...patterns, ...steps, ...filters, ...tenseRules, ...Object.values(inferences)];
  const counts = new Map(rules.map(({ id }) => [id, 0]));
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
    if (!line.trim()) continue;
    const { text, published } = articleSchema.parse(JSON.parse(line));
    const dates = readDates(text, { published: published ?? null });
    for (const id of dates.flatMap((date) => date.rules)) add(id);
    const tokens = tokenise(text);
    for (const id of rawPhrases(tokens).map((phrase) => rejectedBy(tokens, phrase)))
      if (id !== null) add(id);
    for (const { rule } of traceClaims({ document: readDocument(text), dates })) add(`who/${rule}`);
  }
  return counts;
}

const counts = [...count([...sets, ...process.argv.slice(2)])].toSorted((a, b) => a[1] - b[1]);
for (const [id, times] of counts) process.stdout.write(`${times}\t${id}\n`);
