import type { Quoted } from '@/lib/claims/model/quoted';
import { type ClauseIndex, indexClauses, noClauses } from '@/lib/claims/model/clause-index';
import { readClauses } from '@/lib/claims/clauses/read-clauses';
import { nounPhrases } from '@/lib/claims/segments/noun-phrases';
import type { Segment, Word } from '@/lib/claims/model/segment';
import { spansOver } from '@/lib/claims/model/spans-over';
import { afterHeadline, afterPlaceLine } from '@/lib/claims/segments/place-line';
import { markWhen } from '@/lib/claims/segments/mark-when';
import { unbracketed } from '@/lib/claims/segments/unbracketed';
import { retag } from '@/lib/claims/segments/retag';
import type { WordCases } from '@/lib/claims/segments/word-cases';
import { isSpeech } from '@/lib/claims/quotes/is-speech';
import type { Quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';
import { joinWords } from '@/lib/text/join-words';
import { tagWords } from '@/lib/text/tag-words';
import { token, type Token } from '@/lib/text/token';

/**
 * Characters of the longest segment that is read for claims. Nobody writes a longer sentence to be
 * read; whoever calls should warn of it.
 */
export const maxSegmentLength = 10_000;

/** What was read in a text before its segments are, in order of position. */
export interface BeforeSegments {
  readonly quotes: readonly Quoted[];
  readonly dates: readonly Span[];
  readonly cases: WordCases;
}

/** The segments of a text: its sentences, joined where a quotation runs over their boundary. */
export function readSegments(
  text: string,
  sentences: readonly Quotation[],
  { quotes, dates, cases }: BeforeSegments,
): Segment[] {
  return segmentSpans(sentences, quotes).map((sentence) => {
    const whole = unbracketed(text, sentence);
    const opening = { start: afterHeadline(text, whole), end: whole.end };
    const span = { start: afterPlaceLine(text, opening), end: whole.end };
    if (span.end - span.start > maxSegmentLength)
      return { ...span, words: [], phrases: [], clauses: noClauses };
    const words = readWords(text, span, {
      quotes: spansOver(quotes, span),
      dates: spansOver(dates, span),
      cases,
    });
    return withClauses({ ...span, words, phrases: nounPhrases(words) });
  });
}

/** Clauses are read where somebody asks for them: in most sentences nobody speaks. */
function withClauses(segment: Omit<Segment, 'clauses'>): Segment {
  const { start, end, words, phrases } = segment;
  let read: ClauseIndex | undefined;
  return {
    start,
    end,
    words,
    phrases,
    get clauses() {
      return (read ??= indexClauses(readClauses(segment), words.length));
    },
  };
}

function segmentSpans(sentences: readonly Quotation[], quotes: readonly Quoted[]): Span[] {
  const spans: Span[] = [];
  let last: Span | undefined;
  for (const { start, end } of sentences) {
    const runsOn = last && spansOver(quotes, last).at(-1);
    if (last && runsOn && runsOn.end > last.end) spans.pop();
    last = last && runsOn && runsOn.end > last.end ? { start: last.start, end } : { start, end };
    spans.push(last);
  }
  return spans;
}

function readWords(text: string, span: Span, { quotes, dates, cases }: BeforeSegments): Word[] {
  const [only] = quotes;
  if (only && only.start <= span.start && only.end >= span.end) return [spoken(text, only, span)];
  const tokens = retag(joinWords(text, tagWords(text, span)), cases);
  const when = markWhen(tokens, dates);
  const words: Word[] = [];
  let next = 0;
  tokens.forEach((each, i) => {
    while ((quotes[next]?.end ?? Infinity) <= each.start) next += 1;
    const quote = quotes[next];
    const inside = quote !== undefined && quote.start <= each.start && each.end <= quote.end;
    const last = words.at(-1);
    if (inside && last?.speech === quote) return;
    const opens = !last || last.end <= (quote?.start ?? 0);
    if (inside && opens && isSpeech(text, quote, last, span))
      words.push(spoken(text, quote, quote));
    else words.push(word(isDash(text, each) ? dash(each) : each, null, inside, when[i] ?? false));
  });
  return words;
}

/** A quotation as one word of its segment. */
const spoken = (text: string, quote: Quoted, { start, end }: Span): Word =>
  word(token(text, start, end, 'X'), quote, true, false);

/** Every field by name: a spread of each token took a twentieth of all reading. */
function word(of: Token, speech: Quoted | null, quoted: boolean, when: boolean): Word {
  const { start, end, tag, lemma } = of;
  return { start, end, text: of.text, lower: of.lower, tag, lemma, speech, quoted, when };
}

/** “her boat -- it was old -- sank”, “her boat - it was old - sank”: marks typed for dashes. */
function isDash(text: string, { text: mark, start, end }: Token): boolean {
  if (mark !== '-') return mark === '--';
  return (
    /^[\p{L},.”"’')] -$/u.test(text.slice(start - 2, end)) &&
    /^ [\p{L}“"']/u.test(text.slice(end, end + 2))
  );
}

const dash = (of: Token): Token => ({ ...of, text: '—', lower: '—' });
