import { verbForms, type VerbForm } from '@/lib/dates/clause/verb-form';
import { hasOwnFiscalYear } from '@/lib/dates/infer/fiscal';
import { writtenYears } from '@/lib/dates/infer/day-as-name';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { QuoteOf } from '@/lib/dates/place/place-phrase';
import { quotedTokens } from '@/lib/dates/tokens/quoted';
import { quoteTokens } from '@/lib/dates/tokens/quote-tokens';
import type { DateToken } from '@/lib/dates/tokens/token';

/** A text as its dates see it. */
export interface Scene {
  tokens: readonly DateToken[];
  forms: readonly VerbForm[];
  /** The years written beside days of the month. */
  years: ReadonlyMap<string, Phrase>;
  /** The text's fiscal year is another than the calendar's. */
  ownFiscalYear: boolean;
  quoteOf: QuoteOf;
  isQuoted(phrase: Phrase): boolean;
  sentenceOf(phrase: Phrase): number;
  site(phrase: Phrase): DateSetting;
}

/** The sentence and the paragraph that a phrase stands in, counted from 0. */
export interface DateSetting {
  sentence: number;
  paragraph: number;
}

export function sceneOf(
  text: string,
  tokens: readonly DateToken[],
  phrases: readonly Phrase[],
): Scene {
  const sentences = sentenceNumbers(tokens);
  const quoted = quotedTokens(tokens);
  const sentenceOf = ({ first }: Phrase) => sentences[first] ?? 0;
  return {
    tokens,
    forms: verbForms(tokens),
    years: writtenYears(phrases),
    ownFiscalYear: hasOwnFiscalYear(tokens),
    quoteOf: ({ core }) => quoteTokens(text, tokens, core),
    isQuoted: ({ first }) => quoted[first] ?? false,
    sentenceOf,
    site: (phrase) => ({
      sentence: sentenceOf(phrase),
      paragraph: tokens[phrase.first]?.paragraph ?? 0,
    }),
  };
}

/** The sentence of each token, counted from 0. */
function sentenceNumbers(tokens: readonly DateToken[]): number[] {
  let count = -1;
  return tokens.map(({ opens }) => (opens ? ++count : count));
}
