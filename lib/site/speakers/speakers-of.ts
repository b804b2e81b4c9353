import { groupBy } from '@/lib/text/group-by';
import { oneSpelling } from '@/lib/names/name-key';
import { nameSlugs } from '@/lib/names/name-slugs';
import { fullNames } from '@/lib/names/full-names';
import { isName } from '@/lib/site/speakers/is-name';
import { membersOf } from '@/lib/site/speakers/members-of';
import { partiesMeant } from '@/lib/site/speakers/parties-meant';
import type { Speaker, Statement } from '@/lib/site/speakers/speaker';
import { partiesOf } from '@/lib/readings/parties-of';
import { rememberedWords } from '@/lib/strings/remembered-words';
import type { StoryBrief } from '@/lib/readings/story-brief';

/**
 * The speakers of all stories under their full names, who says most first. What is said jointly counts
 * for each; claims whose speaker is unclear, or described and not named, belong to nobody.
 */
export function speakersOf(stories: readonly StoryBrief[]): Speaker[] {
  const full = fullNames(stories);
  // The oldest story's spelling stays, so that a new one never renames a page.
  const spelling = oneSpelling(oldestFirst(stories, full));
  const fullName = (told: string | null) =>
    told === null ? null : spelling(full.get(told) ?? told);
  const told = new Set(stories.flatMap((story) => [...partiesOf(story)]));
  const members = membersOf(new Set([...told].flatMap((name) => fullName(name) ?? [])));
  const speakersNamed = rememberedWords((name) => members(fullName(name) ?? name).filter(isName));
  const speakersOfOne = ({ claim }: Statement) =>
    claim.speaker.resolved === null ? [] : speakersNamed(claim.speaker.resolved);
  // All is found in the order of the stories: to go through those of each speaker takes far longer.
  const statements: Statement[] = [];
  const said = new Map<string, Said>();
  for (const story of stories) {
    for (const claim of story.claims) {
      const statement = { story, claim };
      statements.push(statement);
      for (const name of speakersOfOne(statement)) note(said, name, statement);
    }
  }
  const names = [...said.keys()];
  const meant = partiesMeant([...names, ...full.keys()]);
  const about = new Map<string, Said>();
  for (const statement of statements) {
    const others = new Set(meant(statement.claim).map(fullName));
    for (const name of others) {
      if (name === null || speakersOfOne(statement).includes(name)) continue;
      note(about, name, statement);
    }
  }
  const short = groupBy(full, ([, whole]) => whole);
  // Stories come newest first.
  return [...nameSlugs(names.toReversed())]
    .map(([name, slug]) => ({
      name,
      slug,
      shortNames: (short.get(name) ?? []).map(([one]) => one),
      toldAs: [...(said.get(name)?.toldAs ?? [])],
      statements: said.get(name)?.statements ?? [],
      about: about.get(name)?.statements ?? [],
      stories: [...(said.get(name)?.stories ?? [])],
      storiesAbout: [...(about.get(name)?.stories ?? [])],
    }))
    .toSorted((a, b) => b.statements.length - a.statements.length || (a.name < b.name ? -1 : 1));
}

/** What a party says, the stories in which it does, and the names by which they call it. */
interface Said {
  statements: Statement[];
  stories: Set<StoryBrief>;
  toldAs: Set<string>;
}

function note(said: Map<string, Said>, name: string, statement: Statement): void {
  const held = said.get(name) ?? { statements: [], stories: new Set(), toldAs: new Set() };
  said.set(name, held);
  held.statements.push(statement);
  held.stories.add(statement.story);
  const { resolved } = statement.claim.speaker;
  if (resolved !== null) held.toldAs.add(resolved);
}

/** The full names of those who speak, the last claim of the oldest story first. */
function* oldestFirst(
  stories: readonly StoryBrief[],
  full: ReadonlyMap<string, string>,
): Generator<string> {
  for (const { claims } of stories.toReversed()) {
    for (const { speaker } of claims.toReversed()) {
      if (speaker.resolved !== null) yield full.get(speaker.resolved) ?? speaker.resolved;
    }
  }
}

/** Speakers by their full and their short names, and as claims call them. */
export function speakersByName(speakers: readonly Speaker[]): ReadonlyMap<string, Speaker> {
  return new Map(
    speakers.flatMap((speaker) =>
      [speaker.name, ...speaker.shortNames, ...asTold(speaker)].map(
        (name) => [name, speaker] as const,
      ),
    ),
  );
}

/** The names by which claims call it alone; letters with accents may be written in two ways. */
const asTold = ({ name, toldAs }: Speaker) =>
  toldAs.filter(
    (told) => told === name || told.normalize('NFC') === name || !told.includes(' and '),
  );
