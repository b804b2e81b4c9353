import { clauseTense } from '@/lib/dates/clause/clause-tense';
import { dayKey, isDayAsName } from '@/lib/dates/infer/day-as-name';
import { isUnplacedFiscal } from '@/lib/dates/infer/fiscal';
import { surroundingYear } from '@/lib/dates/infer/surrounding-year';
import type { Anchor, Context, Mention, Tense } from '@/lib/dates/model/context';
import type { PlacedDate } from '@/lib/dates/model/interval';
import { clockOf, type Phrase } from '@/lib/dates/model/phrase';
import { placePhrase } from '@/lib/dates/place/place-phrase';
import type { Scene } from '@/lib/dates/place/scene';

/** Places a phrase by its clause and the mentions before it. */
export function placeInContext(
  scene: Scene,
  phrase: Phrase,
  mentions: readonly Mention[],
  now: Anchor | null,
): { placed: PlacedDate; tense: Tense } {
  const { tokens, forms, quoteOf } = scene;
  const { tense, certain } = clauseTense(tokens, forms, phrase.same ?? phrase);
  const site = scene.site(phrase);
  const ahead = ({ interval }: Mention) =>
    (tense === 'past' || tense === 'prospect') && now !== null && interval.start > now.day;
  const known: Context = {
    ...site,
    now,
    mentions,
    tense,
    certain: certain ? 'back' : null,
    sameDay: phrase.bound?.today === true || clockOf(phrase) !== undefined,
    ahead,
    apart: (mention) => mention.paragraph !== site.paragraph || ahead(mention),
    year: null,
  };
  const named = isDayAsName(tokens, phrase);
  const bearing = named ? yearOfName(scene, phrase) : undefined;
  const context = { ...known, year: surroundingYear(tokens, phrase, known) };
  const whole = placePhrase(bearing ? { ...phrase, yearOf: bearing } : phrase, context, quoteOf);
  if (isUnplacedFiscal(tokens, phrase, scene.ownFiscalYear))
    return { placed: { ...whole, interval: null }, tense };
  const placed = named && !bearing ? { ...whole, interval: null, value: unplaced } : whole;
  return { placed, tense };
}

/** The TIMEX3 value of a day that only names something. */
const unplaced = 'XXXX-XX-XX';

function yearOfName({ years }: Scene, { expression }: Phrase): Phrase | undefined {
  const key = expression.form === 'calendar' ? dayKey(expression) : null;
  return key === null ? undefined : years.get(key);
}
