import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { afterPortfolio, afterSeat, isGivenName, isTitle } from '@/lib/claims/grammar/title';

/** Small words within a name: “Pieter van Aalst”. */
const particle = /^(?:al|and|bin|da|de|di|el|for|la|of|on|the|van|von)$/;

/** Nouns before a name that have a capital only because the sentence begins there. */
const company = /^(?:broker|exchange|fund|operator|regulator|rival|union|venue)$/;

/**
 * The words that name the speaker in a phrase: “Anna Bell” in “Spokeswoman Anna Bell”,
 * “KMU” in “The union KMU”; the whole phrase where it ends in no name.
 */
export function nameIn(segment: Segment, phrase: WordRange): WordRange {
  const first = segment.phrases[phrase.from];
  const office =
    first && /^(?:for|of|to)$/.test(wordAt(segment, first.to).lower) ? first.to + 1 : -1;
  const held = office < phrase.to ? segment.phrases[office] : undefined;
  if (held?.to === phrase.to) {
    const names = afterPortfolio(segment, office) > office || afterSeat(segment, held) > office;
    const name = names ? trailingName(segment, held) : undefined;
    if (name) return name;
  }
  const task =
    held && wordAt(segment, held.to).lower === 'and' ? segment.phrases[held.to + 1] : undefined;
  if (task?.to === phrase.to && roles.has(wordAt(segment, office - 2).lower)) {
    const from = givenNameIn(segment, task);
    if (from > 0) return { from, to: task.to };
  }
  const second = first && secondTitle(segment, first);
  if (second && second.to === phrase.to) return trailingName(segment, second) ?? phrase;
  const name = first?.from === phrase.from ? trailingName(segment, first) : undefined;
  if (!first || !name) return phrase;
  if (first.to < phrase.to && wordAt(segment, first.to).tag === 'CCONJ') return phrase;
  const the = name.from === first.from + 1 && wordAt(segment, first.from).lower === 'the';
  return the ? first : name;
}

/** Where a person’s name begins behind the second task of an office: “Minister for Ports and Works Una Brask”; -1 for none. */
function givenNameIn(segment: Segment, { from, to }: WordRange): number {
  for (let i = from + 1; i < to - 1; i += 1) if (isGivenName(wordAt(segment, i).lower)) return i;
  return -1;
}

/**
 * The phrase with the name in “retired agent and drug specialist Ana Cole”, “trade and industry
 * commissioner Ana Cole”: two titles of one, where no article or plural makes the first somebody else.
 */
function secondTitle(segment: Segment, first: WordRange): WordRange | undefined {
  const next = segment.phrases[first.to + 1];
  const { lower, tag } = wordAt(segment, first.to - 1);
  if (wordAt(segment, first.to).lower !== 'and' || next?.from !== first.to + 1) return undefined;
  const name = trailingName(segment, next);
  const titled = name && name.from > next.from && roles.has(wordAt(segment, name.from - 1).lower);
  const own = wordAt(segment, first.from).tag === 'DET' || wordAt(segment, next.from).tag === 'DET';
  const acts = lower.endsWith('s') || people.has(lower) || organisations.has(lower);
  return titled && !own && tag === 'NOUN' && !acts ? next : undefined;
}

/** The run of proper nouns that ends a noun phrase, without titles and owners before it. */
export function trailingName(segment: Segment, phrase: WordRange): WordRange | undefined {
  const last = wordAt(segment, phrase.to - 1);
  if (last.tag !== 'PROPN' || (roles.has(last.lower) && !endsName(segment, phrase.to)))
    return undefined;
  const first = Math.max(afterPortfolio(segment, phrase.from), afterSeat(segment, phrase));
  if (first >= phrase.to) return undefined;
  let from = phrase.to - 1;
  for (let i = from - 1; i >= first; i -= 1) {
    if (isPart(segment, i, phrase)) from = i;
    else if (!(i > first && links(segment, i) && isPart(segment, i - 1, phrase))) break;
  }
  const bare = from === phrase.to - 1 && from > phrase.from && organisations.has(last.lower);
  if (bare && wordAt(segment, from - 1).tag === 'PROPN') from -= 1;
  return { from, to: phrase.to };
}

/** Whether a role is part of a name: “Cook” in “Ana Cook”, “Justice” in “Court of Justice”. */
function endsName(segment: Segment, to: number): boolean {
  const before = wordAt(segment, to - 2);
  if (before.lower === 'of') return wordAt(segment, to - 3).tag === 'PROPN';
  return before.tag === 'PROPN' && isGivenName(before.lower);
}

const links = (segment: Segment, i: number): boolean =>
  /^[&,]$/.test(wordAt(segment, i).text) || particle.test(wordAt(segment, i).lower);

/** Whether a word before a name belongs to it. */
function isPart(segment: Segment, i: number, phrase: WordRange): boolean {
  const { lower, tag } = wordAt(segment, i);
  if (tag !== 'PROPN' || /-(?:backed|based|born|led|listed|owned|run)$/.test(lower)) return false;
  return !isTitle(segment, i, phrase.to) && !(i === phrase.from && company.test(lower));
}
