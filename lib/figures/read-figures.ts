import type { FigureReading } from '@/lib/figures/figure-reading';
import { currencies, plurals, scales, shares } from '@/lib/figures/lexicon';
import { quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';
import { tagWords } from '@/lib/text/tag-words';
import type { Token } from '@/lib/text/token';

const digits = /^\d[\d.,]*$/;

/** Where a number ends, and whether it is money or a share, which tell by themselves what they are. */
interface NumberSpan {
  first: number;
  after: number;
  measured: boolean;
}

/**
 * The figures of a sentence: numbers in digits with what they count.
 * A bare number needs a noun in the plural behind it, so that "Section 301", "a 737 airliner" and
 * "the 2026 World Cup" are none.
 * @param taken spans of the text that are something else, such as dates.
 */
export function readFigures(text: string, sentence: Span, taken: readonly Span[]): FigureReading[] {
  const tokens = tagWords(text, sentence);
  const found: FigureReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const span = numberAt(tokens, at);
    if (!span) continue;
    const figure = toFigure(text, tokens, span);
    at = span.after - 1;
    if (figure && !taken.some((other) => overlap(other, figure.quote))) found.push(figure);
  }
  return found;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function numberAt(tokens: readonly Token[], at: number): NumberSpan | null {
  const money = currencies.has(tokens[at]?.text ?? '');
  const head = money ? at + 1 : at;
  if (!digits.test(tokens[head]?.text ?? '') || tokens[at - 1]?.tag === 'PROPN') return null;
  const scaled = scales.has(tokens[head + 1]?.lower ?? '') ? head + 2 : head + 1;
  const share = shares.find((words) =>
    words.every((word, i) => tokens[scaled + i]?.lower === word),
  );
  return {
    first: at,
    after: scaled + (share?.length ?? 0),
    measured: money || share !== undefined,
  };
}

function toFigure(
  text: string,
  tokens: readonly Token[],
  { first, after, measured }: NumberSpan,
): FigureReading | null {
  const noun = nounAfter(tokens, after);
  const last = tokens[noun - 1];
  const [start, end] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0];
  const number = quotation(text, { start, end });
  if (measured) return { quote: number, number, counted: null };
  if (last === undefined || noun === after || !isPlural(last)) return null;
  const counted = quotation(text, { start: tokens[after]?.start ?? end, end: last.end });
  return { quote: quotation(text, { start, end: last.end }), number, counted };
}

/** The place after the noun phrase that begins at `at`: adjectives, then nouns. */
function nounAfter(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.tag === 'ADJ') end++;
  const nouns = end;
  while (tokens[end]?.tag === 'NOUN') end++;
  return end > nouns ? end : at;
}

const isPlural = ({ lower }: Token) => /[^s]s$/.test(lower) || plurals.has(lower);
