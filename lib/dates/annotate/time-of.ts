import { pad } from '@/lib/dates/model/interval';
import { clockOf, type Phrase } from '@/lib/dates/model/phrase';

/** The time of day that a phrase tells: `16:30`, with its distance from UTC where that is known: `09:30Z`. */
export function timeOf(phrase: Phrase): string | null {
  const clock = clockOf(phrase);
  if (!clock) return null;
  return `${pad(clock.hour, 2)}:${pad(clock.minute ?? 0, 2)}${clock.zone ?? ''}`;
}
