import type { Phrase } from '@/lib/dates/phrase';
import type { Token } from '@/lib/dates/tokens/token';

/** Whether a word of the calendar means something else here: "May we …", "a quarter of", "the fall". */
export function isOtherWord(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.first];
  const after = tokens[phrase.last];
  const { expression } = phrase;
  if (!head) return false;
  switch (expression.form) {
    case 'calendar':
      if (expression.season !== undefined) return isOtherSeason(tokens, phrase);
      if (expression.quarter !== undefined) return after?.text === '-' && after.glued;
      if (isBareMonth(phrase)) return isVerb(tokens, phrase) || isAbbreviation(tokens, phrase);
      if (isBareWeekday(phrase)) return isAbbreviation(tokens, phrase);
      return false;
    case 'duration':
      return isOtherLength(tokens, phrase);
    case 'unit':
      return expression.unit === 'second';
    default:
      return false;
  }
}

function isBareMonth({ expression }: Phrase): boolean {
  return (
    expression.form === 'calendar' &&
    expression.month !== undefined &&
    expression.day === undefined &&
    expression.year === undefined
  );
}

function isBareWeekday({ expression }: Phrase): boolean {
  return (
    expression.form === 'calendar' &&
    expression.weekday !== undefined &&
    expression.month === undefined
  );
}

/** "Mar" and "Sun" alone are no dates: the abbreviation needs its full stop. */
function isAbbreviation(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const word = tokens[first]?.word ?? '';
  return last === first + 1 && word.length < 5 && !['may', 'june', 'july'].includes(word);
}

/** "May we never see", "March on!" at the start of a sentence. */
function isVerb(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens[first]?.word === 'may' && pronouns.has(tokens[last]?.word ?? '');
}

const pronouns: ReadonlySet<string> = new Set([
  'all',
  'god',
  'he',
  'her',
  'his',
  'i',
  'it',
  'she',
  'that',
  'the',
  'their',
  'they',
  'this',
  'we',
  'you',
  'your',
]);

const seasonOpeners: ReadonlySet<string> = new Set([
  'by',
  'during',
  'early',
  'for',
  'in',
  'late',
  'mid',
  'since',
  'through',
  'throughout',
  'until',
  '-',
]);

const harm: ReadonlySet<string> = new Set([
  'died',
  'hurt',
  'injured',
  'injuries',
  'killed',
  'survived',
]);

function isOtherSeason(tokens: readonly Token[], { first, last, expression }: Phrase): boolean {
  if (expression.form !== 'calendar') return false;
  if (
    expression.year !== undefined ||
    expression.which !== undefined ||
    expression.yearShift !== undefined
  )
    return false;
  const article = tokens[first]?.word === 'the';
  const season = tokens[last - 1]?.word;
  if (!seasonOpeners.has(tokens[first - 1]?.word ?? '')) return true;
  if (season === 'fall' && (!article || harm.has(tokens[first - 2]?.word ?? ''))) return true;
  return tokens[last]?.word === 'of';
}

function isOtherLength(tokens: readonly Token[], { first, last, expression }: Phrase): boolean {
  if (expression.form !== 'duration') return false;
  const after = tokens[last]?.word;
  const head = tokens[first]?.word;
  if (expression.unit === 'quarter' || expression.unit === 'second')
    return head === 'a' || after === 'of' || last === first + 1;
  if (last !== first + 1 || expression.every) return false;
  return !head?.endsWith('s');
}
