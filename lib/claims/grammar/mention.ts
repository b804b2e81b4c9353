import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';
import { roles } from '@/lib/claims/lexicon/who/roles';

/** Words in the rest of a phrase that go with a name rather than make one. */
const company = /^(?:broker|exchange|fund|operator|regulator|rival|union|venue)$/;

/**
 * The words that name the speaker in a phrase: “Sandy Angers” in “Spokeswoman Sandy Angers”,
 * “KMU” in “The union KMU”; the whole phrase where it ends in no name.
 */
export function nameIn(passage: Passage, phrase: Range): Range {
  const first = passage.phrases[phrase.from];
  const name = first?.from === phrase.from ? trailingName(passage, first) : undefined;
  if (!first || !name) return phrase;
  if (first.to < phrase.to && wordAt(passage, first.to).tag === 'CCONJ') return phrase;
  const the = name.from === first.from + 1 && wordAt(passage, first.from).lower === 'the';
  return the ? first : name;
}

/** The run of proper nouns that ends a noun phrase, without titles and owners before it. */
export function trailingName(passage: Passage, phrase: Range): Range | undefined {
  let from = phrase.to;
  for (let i = phrase.to - 1; i >= phrase.from; i -= 1) {
    const word = wordAt(passage, i);
    const inName =
      word.tag === 'PROPN' ||
      word.text === '&' ||
      (i > phrase.from && isParticle(passage, i, phrase));
    if (!inName || (i < phrase.to - 1 && isTitle(passage, i, phrase))) break;
    from = i;
  }
  if (from === phrase.to || roles.has(wordAt(passage, phrase.to - 1).lower)) return undefined;
  return from === phrase.from || isLoneName(passage, from, phrase)
    ? { from, to: phrase.to }
    : undefined;
}

function isParticle(passage: Passage, i: number, phrase: Range): boolean {
  const lower = wordAt(passage, i).lower;
  return (
    /^(?:of|the|de|van|von|el|al|bin|da|di|la)$/.test(lower) && i < phrase.to - 1 && i > phrase.from
  );
}

function isTitle(passage: Passage, i: number, phrase: Range): boolean {
  const word = wordAt(passage, i);
  const { lower } = word;
  if (word.text === 'General') return false;
  return roles.has(lower) || (company.test(lower) && i === phrase.from);
}

/** Whether what stands before a name goes with it: “core developer”, “the union”, “Puna’s chief”. */
function isLoneName(passage: Passage, from: number, phrase: Range): boolean {
  return from > phrase.from && wordAt(passage, phrase.to - 1).tag === 'PROPN';
}
