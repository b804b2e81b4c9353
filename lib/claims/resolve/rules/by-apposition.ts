import { trailingName } from '@/lib/claims/grammar/mention';
import { people } from '@/lib/claims/lexicon/who/people';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { isPersonal, roles } from '@/lib/claims/lexicon/who/roles';
import { naming } from '@/lib/claims/lexicon/who/titles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import { byName } from '@/lib/claims/resolve/rules/by-name';
import type { Resolution, ResolutionContext } from '@/lib/claims/resolve/resolution';

/** So many words may stand between a description and the comma before its name. */
const maxBetween = 7;

/**
 * The name that a description is given: “its head, retired general Olu Strand, said”, “a group
 * calling itself Grey Lantern said”, “a union official there, Ana Cole, said”.
 */
export function byApposition(context: ResolutionContext, range: WordRange): Resolution | null {
  const { segment } = context.finding;
  const phrase = segment.phrases[range.to - 1];
  const to = Math.max(range.to, phrase?.to ?? 0);
  const head = wordAt(segment, to - 1).lower;
  const called = nameCalled(segment, to);
  if (called && isSomebody(head)) return renamed(byName(context, called), 'called');
  const apposed = nameApposed(segment, to);
  const isRole =
    isPersonal(head) || segment.words.slice(range.from, to).some(({ lower }) => roles.has(lower));
  return apposed && isRole ? renamed(byName(context, apposed), 'apposed') : null;
}

const isSomebody = (noun: string): boolean =>
  roles.has(noun) || organisations.has(noun) || people.has(noun);

const renamed = (found: Resolution | null, rule: string): Resolution | null =>
  found?.name ? { ...found, rule } : null;

/** “calling itself Grey Lantern”, “known as Grey Lantern”. */
function nameCalled(segment: Segment, at: number): WordRange | undefined {
  if (!naming.has(wordAt(segment, at).lower)) return undefined;
  const link = /^(?:as|itself|himself|herself|themselves)$/.test(wordAt(segment, at + 1).lower);
  const phrase = segment.phrases[at + (link ? 2 : 1)];
  return phrase && trailingName(segment, phrase);
}

/** The name behind the next comma, where nothing acts between and the name ends its aside. */
function nameApposed(segment: Segment, at: number): WordRange | undefined {
  let i = at;
  while (i < at + maxBetween && wordAt(segment, i).text !== ',') {
    const { tag, text, speech, lower } = wordAt(segment, i);
    if (tag === 'AUX' || speech || /^[.;:]$/.test(text)) return undefined;
    if (tag === 'VERB' && !/(?:ing|ed)$/.test(lower)) return undefined;
    i += 1;
  }
  const phrase = segment.phrases[i + 1];
  if (wordAt(segment, i).text !== ',' || phrase?.from !== i + 1) return undefined;
  const closes = /^[,.)]$/.test(wordAt(segment, phrase.to).text);
  return closes ? trailingName(segment, phrase) : undefined;
}
