import type { ReferenceExpression } from '@/lib/dates/model/expression';
import type { Pattern } from '@/lib/dates/match/grammar/pattern';

/** Times that have no place on the calendar. */
export const references: readonly Pattern[] = [
  { form: '[more|most] recently', read: reference('PAST_REF') },
  { form: 'recent', read: reference('PAST_REF') },
  { form: 'the [recent|distant] past', read: reference('PAST_REF') },
  { form: 'current', read: reference('PRESENT_REF') },
  { form: 'currently', read: reference('PRESENT_REF') },
  { form: 'nowadays', read: reference('PRESENT_REF') },
  { form: 'now', read: reference('PRESENT_REF') },
  { form: 'right now', read: reference('PRESENT_REF') },
  { form: 'the time being', read: reference('PRESENT_REF') },
  { form: 'these days', read: reference('PRESENT_REF') },
  { form: 'the [near] future', read: reference('FUTURE_REF') },
  { form: 'the near|short|medium|long|longer [-] term', read: reference('FUTURE_REF') },
  { form: 'very soon', read: reference('FUTURE_REF') },
];

function reference(value: ReferenceExpression['value']): Pattern['read'] {
  return () => ({ form: 'reference', value });
}
