import { habitOpeners } from '@/lib/dates/lexicon/around/habit-openers';
import { schedules } from '@/lib/dates/lexicon/verbs/planning';
import type { VerbForm } from '@/lib/dates/clause/verb-form';
import { sentenceStart } from '@/lib/dates/tokens/sentence';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** How far before a season its verb is looked for, in tokens. */
const maxDistance = 12;

/** Whether a season is any one of its name: "the bay in which herons nest in spring". */
export function isHabitSeason(
  tokens: readonly DateToken[],
  forms: readonly VerbForm[],
  { first, last, expression }: Phrase,
): boolean {
  if (expression.form !== 'calendar' || expression.season === undefined || last > first + 1)
    return false;
  if (expression.year !== undefined || !habitOpeners.has(tokens[first - 1]?.word)) return false;
  const start = sentenceStart(tokens, first, maxDistance);
  const verb = forms.slice(start, first).findLastIndex((form) => form !== null);
  if (verb < 0 || forms[start + verb] !== 'present') return false;
  const word = tokens[start + verb]?.word ?? '';
  return !schedules.has(word) && !schedules.has(word.replace(/s$/, ''));
}
