import { isDate } from '@/lib/dates/filter/is-date';
import { fitsText, patternsAt } from '@/lib/dates/match/patterns-at';
import { isDayFirst } from '@/lib/dates/patterns/written/numerals';
import type { CompiledPattern, MatchSite } from '@/lib/dates/grammar/pattern';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/**
 * The date expressions of a text as they are written, the longest at each place, none within
 * another; those that the calendar lacks are among them.
 */
export function longestPhrases(tokens: readonly DateToken[]): Phrase[] {
  const found: Phrase[] = [];
  const dayFirst = tokens.some(isDayFirst);
  const fits = fitsText(tokens);
  let at = 0;
  while (at < tokens.length) {
    const phrase = longest({ tokens, at, dayFirst }, fits);
    if (phrase) found.push(phrase);
    at = phrase ? phrase.last : at + 1;
  }
  return found;
}

/** Whether a text holds the words that a pattern needs. */
type Fits = (pattern: CompiledPattern) => boolean;

/** The longest date that begins at a token, be it one that the calendar lacks: "February 30". */
function longest(site: MatchSite, fits: Fits): Phrase | null {
  const head = site.tokens[site.at];
  // Most words begin no date.
  if (!head || patternsAt(head, site.tokens[site.at + 1]).length === 0) return null;
  let best: Phrase | null = null;
  for (const phrase of matches(site, fits))
    if (phrase.last > (best?.last ?? site.at) && isDate(site.tokens, phrase)) best = phrase;
  return best;
}

/** All that looks like a date in a text, before any filter. */
export function rawPhrases(tokens: readonly DateToken[]): Phrase[] {
  const fits = fitsText(tokens);
  return tokens.flatMap((_, at) => [...matches({ tokens, at, dayFirst: false }, fits)]);
}

/** What each pattern finds at a token, in the order of the patterns. */
function* matches(site: MatchSite, fits: Fits): Generator<Phrase> {
  const { tokens, at: first } = site;
  const [head, next] = [tokens[first], tokens[first + 1]];
  if (!head || isRepeated(head, next)) return;
  for (const candidate of patternsAt(head, next)) {
    if (!fits(candidate)) continue;
    const { match, pattern } = candidate;
    const found = match(tokens, first);
    // A headline may end with a number, and a paragraph begin with "Jan" or "May".
    if (!found || head.paragraph !== tokens[found.next - 1]?.paragraph) continue;
    const expression = pattern.read(found.captured, site);
    if (!expression) continue;
    const span = { first, last: found.next };
    yield { ...span, expression, core: span, rules: [pattern.id] };
  }
}

/** "May May May": no sentence says a date twice in a row, and a text of nothing else is no news. */
function isRepeated({ word }: DateToken, next: DateToken | undefined): boolean {
  return word === next?.word && !next.glued;
}
