import { clauseTense } from '@/lib/dates/clause/clause-tense';
import { dayKey, isDayAsName } from '@/lib/dates/infer/day-as-name';
import { inferences } from '@/lib/dates/infer/inferences';
import { isHabitSeason } from '@/lib/dates/infer/habit-season';
import { isNowadays } from '@/lib/dates/infer/nowadays';
import { isUnplacedFiscal } from '@/lib/dates/infer/fiscal';
import { isOfOldStory, surroundingYear } from '@/lib/dates/infer/surrounding-year';
import type { Anchor, Context, MentionedDate, Tense } from '@/lib/dates/model/context';
import type { AnchoredDate } from '@/lib/dates/model/interval';
import { clockOf, type Phrase } from '@/lib/dates/model/phrase';
import { placePhrase } from '@/lib/dates/place/place-phrase';
import { todayWords } from '@/lib/dates/lexicon/around/bound-words';
import type { DateToken } from '@/lib/dates/tokens/token';
import type { Scene } from '@/lib/dates/place/scene';

/** A place with the tense of its clause and the ids of the rules that found it. */
interface ContextPlace {
  placed: AnchoredDate;
  tense: Tense;
  rules: readonly string[];
}

/** Places a phrase by its clause and the mentions before it. */
export function placeInContext(
  scene: Scene,
  phrase: Phrase,
  mentions: readonly MentionedDate[],
  now: Anchor | null,
): ContextPlace {
  const { tokens, forms, quoteOf } = scene;
  const { tense, certain, rule } =
    phrase.tense === undefined
      ? clauseTense(tokens, forms, phrase.same ?? phrase)
      : { tense: phrase.tense, certain: false, rule: 'tense/language' };
  const site = scene.site(phrase);
  const ahead = ({ interval }: MentionedDate) =>
    (tense === 'past' || tense === 'prospect') && now !== null && interval.start > now.day;
  const known: Context = {
    ...site,
    now,
    mentions,
    tense,
    certain: certain ? 'back' : null,
    sameDay: isOfToday(tokens, phrase),
    ahead,
    apart: (mention) => mention.paragraph !== site.paragraph || ahead(mention),
    year: null,
  };
  const named = isDayAsName(tokens, phrase);
  const bearing = named ? yearOfName(scene, phrase) : undefined;
  const context = { ...known, year: surroundingYear(tokens, phrase, known) };
  const whole = placePhrase(bearing ? { ...phrase, yearOf: bearing } : phrase, context, quoteOf);
  const rules = [
    rule,
    ...(context.year ? [inferences.surroundingYear.id] : []),
    `resolve/${phrase.expression.form}`,
  ];
  if (isUnplacedFiscal(tokens, phrase, scene.ownFiscalYear))
    return { placed: { ...whole, interval: null }, tense, rules: [...rules, inferences.fiscal.id] };
  if (isOfOldStory(phrase, context))
    return {
      placed: { ...whole, interval: null },
      tense,
      rules: [...rules, inferences.oldStory.id],
    };
  if (isHabitSeason(tokens, forms, phrase))
    return {
      placed: { ...whole, interval: null },
      tense,
      rules: [...rules, inferences.habitSeason.id],
    };
  if (isNowadays(tokens, forms, phrase, mentions)) {
    const placed = { ...whole, interval: null, value: 'PRESENT_REF' };
    return { placed, tense, rules: [...rules, inferences.nowadays.id] };
  }
  if (!named) return { placed: whole, tense, rules };
  return bearing
    ? { placed: whole, tense, rules: [...rules, inferences.writtenYear.id] }
    : {
        placed: { ...whole, interval: null, value: unplaced },
        tense,
        rules: [...rules, inferences.dayAsName.id],
      };
}

/** A day with its hour or part can be the day of writing, and so can "Monday — today". */
function isOfToday(tokens: readonly DateToken[], phrase: Phrase): boolean {
  if (phrase.bound?.today || phrase.dayPart || clockOf(phrase)) return true;
  return todayWords.has(tokens[phrase.last]?.word) || todayWords.has(tokens[phrase.last + 1]?.word);
}

/** The TIMEX3 value of a day that only names something. */
const unplaced = 'XXXX-XX-XX';

function yearOfName({ years }: Scene, { expression }: Phrase): Phrase | undefined {
  const key = expression.form === 'calendar' ? dayKey(expression) : null;
  return key === null ? undefined : years.get(key);
}
