import type { ReferenceExpression } from '@/lib/dates/model/expression';
import type { Pattern } from '@/lib/dates/grammar/pattern';

/** Times that have no place on the calendar. */
export const references: readonly Pattern[] = [
  {
    id: 'pointer/recently',
    example: ['It sank recently.', 'recently: PAST_REF'],
    form: '[more|most] recently',
    read: reference('PAST_REF'),
  },
  {
    id: 'pointer/recent',
    example: ['A recent count was lost.', 'recent: PAST_REF'],
    form: 'recent',
    read: reference('PAST_REF'),
  },
  {
    id: 'pointer/past',
    example: ['They lived in the distant past.', 'the distant past: PAST_REF'],
    form: 'the [recent|distant] past',
    read: reference('PAST_REF'),
  },
  {
    id: 'pointer/current',
    example: ['The current mayor is ill.', 'current: PRESENT_REF'],
    form: 'current',
    read: reference('PRESENT_REF'),
  },
  {
    id: 'pointer/currently',
    example: ['The mayor is currently ill.', 'currently: PRESENT_REF'],
    form: 'currently',
    read: reference('PRESENT_REF'),
  },
  {
    id: 'pointer/nowadays',
    example: ['Nowadays the mayor is ill.', 'Nowadays: PRESENT_REF'],
    form: 'nowadays',
    read: reference('PRESENT_REF'),
  },
  {
    id: 'pointer/now',
    example: ['The mayor is now ill.', 'now: PRESENT_REF'],
    form: 'now',
    read: reference('PRESENT_REF'),
  },
  {
    id: 'pointer/right-now',
    example: ['The mayor is ill right now.', 'right now: PRESENT_REF'],
    form: 'right now',
    read: reference('PRESENT_REF'),
  },
  {
    id: 'pointer/time-being',
    example: ['It is shut for the time being.', 'the time being: PRESENT_REF'],
    form: 'the time being',
    read: reference('PRESENT_REF'),
  },
  {
    id: 'pointer/these-days',
    example: ['It is shut these days.', 'these days: PRESENT_REF'],
    form: 'these days',
    read: reference('PRESENT_REF'),
  },
  {
    id: 'pointer/future',
    example: ['It may open in the near future.', 'the near future: FUTURE_REF'],
    form: 'the [near] future',
    read: reference('FUTURE_REF'),
  },
  {
    id: 'pointer/term',
    example: ['It is sound in the long term.', 'the long term: FUTURE_REF'],
    form: 'the near|short|medium|long|longer [-] term',
    read: reference('FUTURE_REF'),
  },
  {
    id: 'pointer/very-soon',
    example: ['It will open very soon.', 'very soon: FUTURE_REF'],
    form: 'very soon',
    read: reference('FUTURE_REF'),
  },
];

function reference(value: ReferenceExpression['value']): Pattern['read'] {
  return () => ({ form: 'reference', value });
}
