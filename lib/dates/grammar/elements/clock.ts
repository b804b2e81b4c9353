import { articles } from '@/lib/dates/lexicon/particles/ranges';
import {
  clockMarks,
  clockWords,
  halfLetters,
  halfLink,
  halves,
  hourWords,
  localWords,
  namedHours,
  zoneWords,
} from '@/lib/dates/lexicon/particles/clocks';
import type { ClockExpression } from '@/lib/dates/model/expression';
import { cardinals } from '@/lib/dates/lexicon/calendar/numbers';
import { zones } from '@/lib/dates/lexicon/calendar/zones';
import type { Match } from '@/lib/dates/grammar/element';
import type { DateToken } from '@/lib/dates/tokens/token';

export const clockStarts: readonly string[] = [...cardinals.keys(), '#', ...namedHours.keys()];

/** A time of day: "9:30 a.m. EST", "14:00 GMT", "0430 hours", "three o'clock in the morning", "noon". */
export function readClock(tokens: readonly DateToken[], at: number): Match<ClockExpression> | null {
  const face = namedHour(tokens, at) ?? written(tokens, at);
  if (!face) return null;
  const half = halfOfDay(tokens, face.next);
  const next = half ? half.next : face.next;
  const zone = readZone(tokens, next);
  const { hour, minute, clear } = face.value;
  if (!half && !zone && !clear) return null;
  if (half && (hour < 1 || hour > 12)) return null;
  return {
    value: {
      form: 'clock',
      hour: half ? (hour % 12) + half.value : hour,
      minute,
      zone: zone?.value ?? null,
    },
    next: zone?.next ?? next,
  };
}

interface Face {
  hour: number;
  minute: number | null;
  /** Nothing else has to tell that it is a time. */
  clear: boolean;
}

function namedHour(tokens: readonly DateToken[], at: number): Match<Face> | null {
  const hour = namedHours.get(tokens[at]?.word ?? '');
  return hour === undefined ? null : { value: { hour, minute: 0, clear: true }, next: at + 1 };
}

function written(tokens: readonly DateToken[], at: number): Match<Face> | null {
  const token = tokens[at];
  if (!token) return null;
  const parts =
    /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(token.text) ?? /^(\d{2})(\d{2})$/.exec(token.text);
  const hour = parts
    ? Number(parts[1])
    : /^\d{1,2}$/.test(token.text)
      ? Number(token.text)
      : cardinals.get(token.word);
  const minute = parts ? Number(parts[2]) : null;
  if (hour === undefined || hour > 24 || (minute ?? 0) > 59) return null;
  const asked = clockWords.has(tokens[at - 1]?.word);
  const hours = asked && token.text.length === 4 && hourWords.has(tokens[at + 1]?.word);
  const clear = (asked && token.text.includes(':')) || hours;
  const marked = clockMarks.has(
    tokens
      .slice(at + 1, at + 4)
      .map(({ word }) => word)
      .join(''),
  );
  return { value: { hour, minute, clear }, next: at + (marked ? 4 : hours ? 2 : 1) };
}

function halfOfDay(tokens: readonly DateToken[], at: number): Match<number> | null {
  const letters = halfLetters.get(tokens[at]?.word.replaceAll('.', '') ?? '');
  if (letters !== undefined) return { value: letters, next: at + 1 };
  const [link, article, part] = tokens.slice(at, at + 3).map((token) => token.word);
  const half = halfLink.has(link) && articles.has(article) ? halves.get(part ?? '') : undefined;
  return half === undefined ? null : { value: half, next: at + 3 };
}

function readZone(tokens: readonly DateToken[], at: number): Match<string> | null {
  const place = tokens[at];
  const local = zoneWords.has(tokens[at + 1]?.word) && !tokens[at + 1]?.line;
  if (
    local &&
    place &&
    !place.line &&
    (localWords.has(place.word) || /^\p{Lu}\p{Ll}/u.test(place.text))
  )
    return { value: '', next: at + 2 };
  const bracket = tokens[at]?.text === '(' ? 1 : 0;
  const token = tokens[at + bracket];
  const offset =
    token && token.text === token.text.toUpperCase() ? zones.get(token.word) : undefined;
  if (offset === undefined) return null;
  const next = at + bracket + 1;
  const sign = tokens[next]?.text;
  const hours = tokens[next + 1]?.text;
  const shifted = (sign === '+' || sign === '-') && !!hours && /^\d{1,2}$/.test(hours);
  const end = shifted ? next + 2 : next;
  return {
    value: shifted ? `${sign}${hours.padStart(2, '0')}` : offset,
    next: bracket && tokens[end]?.text === ')' ? end + 1 : end,
  };
}
