import { readFileSync } from 'node:fs';
import { readArticle } from '@/lib/content/read-article';
import { dayOf } from '@/lib/calendar/moment';
import { traceClaims } from '@/lib/claims/trace-claims';
import { readDates } from '@/lib/dates/read-dates';
import { layOut } from '@/lib/parse/lay-out';
import type { Document } from '@/lib/text/document';

/** For each date and claim of an article: its sentence, the rules that made it, and why it is whose. */
function explain(file: string): string {
  const article = readArticle(file, readFileSync(file));
  const { document } = layOut(article);
  const { published } = article.front;
  const dates = readDates(document.text, { published: published ? dayOf(published) : null });
  const told = dates.map(({ quote, from, to, rules }) => [
    `“${quote.text}” is ${from ?? '…'} – ${to ?? '…'}`,
    `  in: ${sentenceAt(document, quote.start)}`,
    `  rules: ${rules.join(', ')}`,
  ]);
  const claims = traceClaims({ document, dates }).map(({ reading, rule, features }) => [
    `“${reading.cue?.text ?? 'quotation'}” by ${reading.speaker.resolved ?? 'nobody named'} (${reading.speaker.confidence})`,
    `  in: ${sentenceAt(document, (reading.cue ?? reading.content[0])?.start ?? 0)}`,
    `  speaker by: ${rule}`,
    `  features: ${JSON.stringify(features)}`,
  ]);
  return [...told, ...claims].map((lines) => lines.join('\n')).join('\n\n');
}

function sentenceAt({ headline, body }: Document, at: number): string {
  const sentences = [headline, ...body.flatMap((paragraph) => paragraph.sentences)];
  return sentences.find(({ start, end }) => start <= at && at < end)?.text ?? '';
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run explain -- ARTICLE.md\n');
  process.exitCode = 2;
} else process.stdout.write(`${explain(file)}\n`);
