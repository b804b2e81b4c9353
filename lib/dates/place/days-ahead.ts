import { clauseTense } from '@/lib/dates/clause/clause-tense';
import { inferences } from '@/lib/dates/infer/inferences';
import { aheadVerbs, countedOpeners } from '@/lib/dates/lexicon/verbs/ahead-verbs';
import type { DurationExpression } from '@/lib/dates/model/expression';
import type { Phrase } from '@/lib/dates/model/phrase';
import type { Scene } from '@/lib/dates/place/scene';
import { sentenceStart } from '@/lib/dates/tokens/sentence';

/** How far before a number of days the verb stands whose time they tell, in tokens. */
const maxDistance = 12;

/**
 * A number of days or weeks with a verb of what is to come is a step from the day of writing: "they
 * will meet in 21 days"; with others it stays a length: "they will mend it in 21 days".
 */
export function readDaysAhead(scene: Scene, phrase: Phrase): Phrase {
  const { first, expression } = phrase;
  if (expression.form !== 'duration' || !countedOpeners.has(scene.tokens[first - 1]?.word))
    return phrase;
  const amount = amountOf(expression);
  if (amount === null || !isAhead(scene, phrase)) return phrase;
  return {
    ...phrase,
    expression: { form: 'shift', amount, unit: expression.unit, from: 'publication' },
    rules: [...phrase.rules, inferences.daysAhead.id],
  };
}

function isAhead({ tokens, forms }: Scene, phrase: Phrase): boolean {
  const start = sentenceStart(tokens, phrase.first, maxDistance);
  const verb = tokens.slice(start, phrase.first).some(({ word }) => aheadVerbs.has(word));
  return verb && clauseTense(tokens, forms, phrase).tense === 'future';
}

function amountOf({ value, unit, every }: DurationExpression): number | null {
  if (every || (unit !== 'day' && unit !== 'week')) return null;
  const digits = /^P(\d+)[DW]$/.exec(value)?.[1];
  return digits === undefined ? null : Number(digits);
}
