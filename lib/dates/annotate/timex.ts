import type { ClockExpression } from '@/lib/dates/model/expression';
import type { DatedPhrase } from '@/lib/dates/place/place';
import { clockOf } from '@/lib/dates/model/phrase';
import { pad } from '@/lib/dates/model/interval';
import type { DateReading } from '@/lib/story/date-reading';

/** Type and value of a date as TIMEX3 of TimeML writes them. */
export function timexOf({ phrase, placed: { value } }: DatedPhrase): DateReading['timex'] {
  const { expression } = phrase;
  if (expression.form === 'duration') return { type: expression.every ? 'SET' : 'DURATION', value };
  const clock = clockOf(phrase);
  if (clock) return { type: 'TIME', value: `${value}T${clockValue(clock)}` };
  const dayPart = phrase.dayPart ?? (expression.form === 'unit' ? expression.dayPart : undefined);
  return dayPart ? { type: 'TIME', value: `${value}T${dayPart}` } : { type: 'DATE', value };
}

/** Hours and minutes; of the zone only `Z`, since TimeBank leaves local zones out of the value. */
function clockValue({ hour, minute, zone }: ClockExpression): string {
  return `${pad(hour, 2)}:${pad(minute ?? 0, 2)}${zone === 'Z' ? zone : ''}`;
}
