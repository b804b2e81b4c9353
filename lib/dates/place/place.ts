import { type DayNumber, dayNumber } from '@/lib/calendar/day-number';
import type { Anchor, MentionedDate, Tense } from '@/lib/dates/model/context';
import type { AnchoredDate } from '@/lib/dates/model/interval';
import type { Phrase } from '@/lib/dates/model/phrase';
import { isDay } from '@/lib/dates/model/is-day';
import { dayAround, dayOfSpeech, isSpokenDay } from '@/lib/dates/infer/day-of-speech';
import { readDaysAhead } from '@/lib/dates/place/days-ahead';
import { inferences } from '@/lib/dates/infer/inferences';
import { isDateline } from '@/lib/dates/clause/is-dateline';
import { mentionOf } from '@/lib/dates/place/mention-of';
import { placeInContext } from '@/lib/dates/place/place-in-context';
import { type Scene, sceneOf } from '@/lib/dates/place/scene';
import type { DateToken } from '@/lib/dates/tokens/token';
import type { IsoDay } from '@/lib/calendar/iso-day';

/** A phrase and its place on the calendar, with what was seen on the way. */
export interface DatedPhrase {
  phrase: Phrase;
  placed: AnchoredDate;
  tense: Tense;
  /** The ids of the rules that placed it. */
  rules: readonly string[];
  /** The phrase is the text's own day. */
  dateline: boolean;
  /** The day of writing: the publication, else the dateline. */
  now: DayNumber | null;
}

/** How many earlier mentions a date can lean on; a bound, so that long texts stay linear. */
const memory = 100;

/** How many phrases on the day is looked for that stands beside quoted words. */
const maxBeside = 4;

/** Places phrases in order, so that each can lean on those before it. */
export function place(
  text: string,
  tokens: readonly DateToken[],
  composed: readonly Phrase[],
  published: IsoDay | null,
): DatedPhrase[] {
  const scene = sceneOf(text, tokens, composed);
  const phrases = composed.map((phrase) => readDaysAhead(scene, phrase));
  const mentions: MentionedDate[] = [];
  let now: Anchor | null = published && { day: parse(published), source: 'publication day' };
  return phrases.map((phrase, i) => {
    const spoken =
      scene.isQuoted(phrase) && isSpokenDay(phrase.expression)
        ? speech(scene, phrases, i, mentions, now)
        : null;
    const from = spoken === 'unknown' ? null : (spoken ?? now);
    const found = placeInContext(scene, phrase, mentions, from);
    const { placed, tense } = found;
    const rules = spoken ? [inferences.daySpoken.id, ...found.rules] : found.rules;
    const dateline = isDateline(tokens, phrase);
    const mention = mentionOf(scene, phrase, placed);
    if (mention) {
      mentions.push(mention);
      if (mentions.length > memory) mentions.shift();
      if (!now && dateline) now = { day: mention.interval.start, source: scene.quoteOf(phrase) };
    }
    return { phrase, placed, tense, rules, dateline, now: now?.day ?? null };
  });
}

/** The day on which the quotation around phrase `i` was spoken. */
function speech(
  scene: Scene,
  phrases: readonly Phrase[],
  i: number,
  mentions: readonly MentionedDate[],
  now: Anchor | null,
): Anchor | 'unknown' | null {
  const phrase = phrases[i];
  if (!phrase) return null;
  const sentence = scene.sentenceOf(phrase);
  const next = phrases
    .slice(i + 1, i + 1 + maxBeside)
    .find((one) => !scene.isQuoted(one) && scene.sentenceOf(one) === sentence);
  const placed =
    next && isDay(next.expression) ? placeInContext(scene, next, mentions, now).placed : null;
  const beside = next && placed ? mentionOf(scene, next, placed) : null;
  const within = dayAround(scene.tokens, phrase, mentions.at(-1));
  return dayOfSpeech(mentions, now, scene.site(phrase), beside, within);
}

function parse(day: IsoDay): DayNumber {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayNumber({ year, month, day: date });
}
