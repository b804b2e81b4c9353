import { modals, presentBe } from '@/lib/dates/lexicon/verbs/auxiliaries';
import { haves } from '@/lib/dates/lexicon/verbs/particles';
import type { VerbForm } from '@/lib/dates/clause/verb-form';
import { sentenceEnd } from '@/lib/dates/tokens/sentence';
import type { MentionedDate } from '@/lib/dates/model/context';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { DateToken } from '@/lib/dates/tokens/token';

/** How far behind "today" its verb is looked for, in tokens. */
const maxDistance = 20;

/** Whether "today" means these times and no day: "In 1950 it had 900 workers. Today it has forty." */
export function isNowadays(
  tokens: readonly DateToken[],
  forms: readonly VerbForm[],
  { first, last, expression }: Phrase,
  mentions: readonly MentionedDate[],
): boolean {
  const today = expression.form === 'unit' && expression.unit === 'day' && expression.offset === 0;
  const before = mentions.at(-1);
  if (!today || expression.dayPart || !tokens[first]?.opens || last !== first + 1) return false;
  if (before?.interval.grain !== 'year' || before.paragraph !== tokens[first]?.paragraph)
    return false;
  const end = sentenceEnd(tokens, last, maxDistance);
  for (let at = last; at < end; at++) {
    const word = tokens[at]?.word;
    if (presentBe.has(word) || haves.has(word)) return !forms[at] && !forms[at + 1];
    if (forms[at] || modals.has(word)) return forms[at] === 'present';
  }
  return false;
}
