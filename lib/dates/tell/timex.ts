import type { DatedPhrase } from '@/lib/dates/place';
import { pad } from '@/lib/dates/resolve/interval';
import type { DateReading } from '@/lib/story/date-reading';

/** Type and value of a date as TIMEX3 of TimeML writes them. */
export function timexOf({ phrase, placed }: DatedPhrase): DateReading['timex'] {
  const { expression, dayPart } = phrase;
  if (expression.form === 'duration')
    return { type: expression.every ? 'SET' : 'DURATION', value: placed.value };
  const clock =
    expression.form === 'clock'
      ? expression
      : (phrase.clock ?? (expression.form === 'calendar' ? expression.clock : undefined));
  if (clock) {
    const minute = clock.minute === null ? '' : `:${pad(clock.minute, 2)}`;
    return {
      type: 'TIME',
      value: `${placed.value}T${pad(clock.hour, 2)}${minute || ':00'}${clock.zone ?? ''}`,
    };
  }
  if (expression.form === 'unit' && expression.unit === 'night')
    return { type: 'TIME', value: `${placed.value}TNI` };
  return dayPart
    ? { type: 'TIME', value: `${placed.value}T${dayPart}` }
    : { type: 'DATE', value: placed.value };
}
