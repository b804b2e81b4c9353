import { groupBy } from '@/lib/text/group-by';
import { oneSpelling } from '@/lib/names/name-key';
import { nameSlugs } from '@/lib/names/name-slugs';
import { fullNames } from '@/lib/names/full-names';
import { isName } from '@/lib/site/speakers/is-name';
import { membersOf } from '@/lib/site/speakers/members-of';
import { partiesMeant } from '@/lib/site/speakers/parties-meant';
import type { Speaker, Statement } from '@/lib/site/speakers/speaker';
import { rememberedWords } from '@/lib/strings/remembered-words';
import type { StoryBrief } from '@/lib/readings/story-brief';

/**
 * The speakers of all stories under their full names, who says most first. What is said jointly counts
 * for each; claims whose speaker is unclear, or described and not named, belong to nobody.
 */
export function speakersOf(stories: readonly StoryBrief[]): Speaker[] {
  const full = fullNames(stories);
  const statements: Statement[] = stories.flatMap((story) =>
    story.claims.map((claim) => ({ story, claim })),
  );
  // The oldest story's spelling stays, so that a new one never renames a page.
  const spelling = oneSpelling(
    statements.toReversed().flatMap(({ claim }) => {
      const told = claim.speaker.resolved;
      return told === null ? [] : [full.get(told) ?? told];
    }),
  );
  const fullName = (told: string | null) =>
    told === null ? null : spelling(full.get(told) ?? told);
  const members = membersOf(
    new Set(statements.flatMap(({ claim }) => fullName(claim.speaker.resolved) ?? [])),
  );
  const speakersNamed = rememberedWords((told) => {
    const name = fullName(told);
    return name === null ? [] : members(name).filter(isName);
  });
  const speakersOfOne = ({ claim }: Statement) =>
    claim.speaker.resolved === null ? [] : speakersNamed(claim.speaker.resolved);
  const by = groupBy(
    statements.flatMap((statement) =>
      speakersOfOne(statement).map((name) => ({ name, statement })),
    ),
    ({ name }) => name,
  );
  const said = new Map([...by].map(([name, held]) => [name, held.map((one) => one.statement)]));
  const names = [...said.keys()];
  const meant = partiesMeant([...names, ...full.keys()]);
  const about = groupBy(
    statements.flatMap((statement) =>
      [...new Set(meant(statement.claim).map(fullName))]
        .filter((name) => name !== null && !speakersOfOne(statement).includes(name))
        .map((name) => ({ name, statement })),
    ),
    ({ name }) => name,
  );
  const short = groupBy(full, ([, whole]) => whole);
  // Stories come newest first.
  return [...nameSlugs(names.toReversed())]
    .map(([name, slug]) => ({
      name,
      slug,
      shortNames: (short.get(name) ?? []).map(([told]) => told),
      statements: said.get(name) ?? [],
      about: (about.get(name) ?? []).map(({ statement }) => statement),
      stories: [...new Set((said.get(name) ?? []).map(({ story }) => story))],
    }))
    .toSorted((a, b) => b.statements.length - a.statements.length || (a.name < b.name ? -1 : 1));
}

/** Speakers by their full and their short names. */
export function speakersByName(speakers: readonly Speaker[]): ReadonlyMap<string, Speaker> {
  return new Map(
    speakers.flatMap((speaker) =>
      [speaker.name, ...speaker.shortNames, ...asTold(speaker)].map(
        (name) => [name, speaker] as const,
      ),
    ),
  );
}

/** The names by which claims call their speaker; letters with accents may be written in two ways. */
const asTold = ({ name, statements }: Speaker) =>
  [...new Set(statements.flatMap(({ claim }) => claim.speaker.resolved ?? []))].filter(
    (told) => told === name || told.normalize('NFC') === name || !told.includes(' and '),
  );
