import type { FacetClaim, StoryFacets } from '@/lib/search/facets/story-facets';
import { kindLetters } from '@/lib/search/facets/kind-letters';

/**
 * The facets as it is sent: a thousand stories in some 15 kB. Lists run over all stories, newest
 * first; a story names topics and speakers by their number.
 */
export interface PackedFacets {
  topics: readonly string[];
  speakers: readonly string[];
  topicsOf: readonly (readonly number[])[];
  sentimentOf: readonly (string | null)[];
  yearsOf: readonly (readonly string[])[];
  /**
   * The number of each speaker and the letters of the kinds of its claims: "12aab7d" are three
   * claims of speaker 12 and one of speaker 7. Letters without a number belong to nobody.
   */
  claimsOf: readonly string[];
}

const letterOf = new Map(kindLetters);
const kindOf = new Map(kindLetters.map(([kind, letter]) => [letter, kind]));
const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted();

/** Packs the facets of all stories, which stand newest first. */
export function pack(stories: readonly StoryFacets[]): PackedFacets {
  const topics = sorted(stories.flatMap((story) => story.topics));
  const named = new Set<string>();
  for (const { claims } of stories) {
    for (const { speaker } of claims) if (speaker !== null) named.add(speaker);
  }
  const speakers = sorted(named);
  const numbers = new Map(speakers.map((name, number) => [name, String(number)]));
  const topicNumbers = new Map(topics.map((topic, number) => [topic, number]));
  const numberOf = ({ speaker }: FacetClaim) =>
    speaker === null ? '' : (numbers.get(speaker) ?? '');
  const packClaims = (claims: readonly FacetClaim[]) => {
    const letters = new Map<string, string[]>();
    for (const claim of claims) {
      const number = numberOf(claim);
      const letter = letterOf.get(claim.kind) ?? '';
      const held = letters.get(number);
      if (held) held.push(letter);
      else letters.set(number, [letter]);
    }
    return sorted(letters.keys())
      .map((number) => number + (letters.get(number) ?? []).toSorted().join(''))
      .join('');
  };
  return {
    topics,
    speakers,
    topicsOf: stories.map((story) => story.topics.map((topic) => topicNumbers.get(topic) ?? -1)),
    sentimentOf: stories.map(({ sentiment }) => sentiment),
    yearsOf: stories.map(({ years }) => years),
    claimsOf: stories.map(({ claims }) => packClaims(claims)),
  };
}

/** The stories of a packed facets, in its order. */
export function unpack(packed: PackedFacets): StoryFacets[] {
  const { topics, speakers, topicsOf, sentimentOf, yearsOf, claimsOf } = packed;
  return claimsOf.map((claims, i) => ({
    topics: (topicsOf[i] ?? []).flatMap((topic) => topics[topic] ?? []),
    sentiment: sentimentOf[i] ?? null,
    years: yearsOf[i] ?? [],
    claims: [...claims.matchAll(/(\d*)([a-j]+)/g)].flatMap(([, number = '', kinds = '']) =>
      [...kinds].flatMap((letter) => {
        const kind = kindOf.get(letter);
        const speaker = number === '' ? null : (speakers[Number(number)] ?? null);
        return kind === undefined ? [] : [{ speaker, kind }];
      }),
    ),
  }));
}
