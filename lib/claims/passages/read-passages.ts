import { nounPhrases } from '@/lib/claims/passages/noun-phrases';
import type { Passage, Word } from '@/lib/claims/passages/passage';
import { markWhen } from '@/lib/claims/passages/mark-when';
import { retag } from '@/lib/claims/passages/retag';
import { isSpeech } from '@/lib/claims/quotes/is-speech';
import type { Quoted } from '@/lib/claims/quotes/find-quotes';
import type { Quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';
import { joinWords } from '@/lib/text/join-words';
import { tagWords } from '@/lib/text/tag-words';
import { token } from '@/lib/text/token';

/** A passage of more characters is nothing that anybody wrote to be read: it gives no claims. */
const longest = 10_000;

/** The passages of a text: its sentences, joined where a quotation runs over their boundary. */
export function readPassages(
  text: string,
  sentences: readonly Quotation[],
  quotes: readonly Quoted[],
  dates: readonly Span[],
  proper: ReadonlySet<string>,
): Passage[] {
  let quote = 0;
  let date = 0;
  return passageSpans(sentences, quotes).map((span) => {
    if (span.end - span.start > longest) return { ...span, words: [], phrases: [] };
    const inside: Quoted[] = [];
    for (; (quotes[quote]?.start ?? Infinity) < span.end; quote += 1) {
      const next = quotes[quote];
      if (next && next.start >= span.start) inside.push(next);
    }
    const when: Span[] = [];
    for (; (dates[date]?.start ?? Infinity) < span.end; date += 1) {
      const next = dates[date];
      if (next && next.start >= span.start) when.push(next);
    }
    return readPassage(text, span, inside, when, proper);
  });
}

function passageSpans(sentences: readonly Quotation[], quotes: readonly Quoted[]): Span[] {
  const spans: Span[] = [];
  let quote = 0;
  for (const { start, end } of sentences) {
    const last = spans.at(-1);
    while (last && (quotes[quote]?.end ?? Infinity) <= last.end) quote += 1;
    const open = quotes[quote];
    if (last && open && open.start < last.end && open.end > last.end) {
      spans[spans.length - 1] = { start: last.start, end };
    } else spans.push({ start, end });
  }
  return spans;
}

function readPassage(
  text: string,
  span: Span,
  quotes: readonly Quoted[],
  dates: Span[],
  proper: ReadonlySet<string>,
): Passage {
  const [only] = quotes;
  if (only && only.start <= span.start && only.end >= span.end) {
    const word = {
      ...token(text, span.start, span.end, 'X'),
      speech: only,
      quoted: true,
      when: false,
    };
    return { ...span, words: [word], phrases: [undefined] };
  }
  const tokens = retag(joinWords(text, tagWords(text, span)), proper);
  const when = markWhen(tokens, dates);
  const words: Word[] = [];
  let next = 0;
  tokens.forEach((each, i) => {
    while ((quotes[next]?.end ?? Infinity) <= each.start) next += 1;
    const quote = quotes[next];
    const inside = quote !== undefined && quote.start <= each.start && each.end <= quote.end;
    const last = words.at(-1);
    if (!inside) words.push({ ...each, speech: null, quoted: false, when: when[i] ?? false });
    else if (last?.speech === quote) return;
    else if (isSpeech(text, quote, last, span)) {
      const whole = token(text, quote.start, quote.end, 'X');
      words.push({ ...whole, speech: quote, quoted: true, when: false });
    } else words.push({ ...each, speech: null, quoted: true, when: when[i] ?? false });
  });
  return { ...span, words, phrases: nounPhrases(words) };
}
