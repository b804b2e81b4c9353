import { traceClaims } from '@/lib/claims/trace-claims';
import type { TracedClaim } from '@/lib/claims/traced-claim';
import type { Article } from '@/lib/content/article';
import { layOut } from '@/lib/parse/lay-out';
import { readFacts } from '@/lib/parse/read-facts';
import type { Document } from '@/lib/text/document';

/** Why a date or a claim was read as it was. */
export interface Explained {
  /** The words of the date, or those that attribute the claim. */
  words: string;
  /** What it was read to: an interval, or a speaker. */
  reading: string;
  sentence: string;
  /** The rules that made it, in the order in which they were applied. */
  rules: readonly string[];
  /** How sure the speaker is, 0 to 1; null for a date. */
  confidence: number | null;
  /** What the confidence was worked out of; null for a date. */
  features: TracedClaim['features'] | null;
}

/** For each date and claim of an article: its sentence, the rules that made it, and why it is whose. */
export function explained({ front, ...article }: Article): Explained[] {
  const { document } = layOut({ front, ...article });
  const { dates } = readFacts(document, front.published ?? null);
  const why = dates.map(({ quote, from, to, rules }) => ({
    words: quote.text,
    reading: from === null && to === null ? 'not placed' : `${from ?? '…'} to ${to ?? '…'}`,
    sentence: sentenceAt(document, quote.start),
    rules,
    confidence: null,
    features: null,
  }));
  const whose = traceClaims({ document, dates }).map(({ reading, rule, features }) => ({
    words: reading.cue?.text ?? 'a quotation',
    reading: reading.speaker.resolved ?? 'speaker unclear',
    sentence: sentenceAt(document, (reading.cue ?? reading.content[0])?.start ?? 0),
    rules: [rule],
    confidence: reading.speaker.confidence,
    features,
  }));
  return [...why, ...whose];
}

/** The same for a terminal. */
export const explainedLines = (all: readonly Explained[]): string[] =>
  all.flatMap(({ words, reading, sentence, rules, confidence }) => [
    `“${words}” = ${reading}${confidence === null ? '' : ` (${Math.round(confidence * 100)} % sure)`}`,
    `    ${sentence}`,
    `    by ${rules.join(', ')}`,
  ]);

function sentenceAt({ headline, body }: Document, at: number): string {
  const sentences = [headline, ...body.flatMap((paragraph) => paragraph.sentences)];
  return sentences.find(({ start, end }) => start <= at && at < end)?.text ?? '';
}
