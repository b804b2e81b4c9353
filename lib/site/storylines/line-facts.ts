import { groupBy } from '@/lib/text/group-by';
import type { Site } from '@/lib/site/site';
import type { Fate } from '@/lib/site/storylines/fates/fate';
import { fatesOf } from '@/lib/site/storylines/fates/fates-of';
import type { DisputesByStory, SiteDispute } from '@/lib/site/storylines/fates/site-disputes';
import type { Storyline } from '@/lib/site/storylines/storyline';
import type { Slug } from '@/lib/story/slug';
import { type ToldDate, toldDates } from '@/lib/site/coming/told-dates';

/** What the page of a storyline tells beside its stories. */
export interface LineFacts {
  /** Earliest first. */
  dates: ToldDate[];
  /** Who speaks, and in how many claims; who says most first. */
  speakers: { name: string; slug: Slug; claims: number; stories: number }[];
  /** How claims fared over more than one answer or story, the last to be answered first. */
  fates: Fate[];
  /** The disputes that no fate tells, newest first. */
  disputes: SiteDispute[];
}

export function lineFacts(site: Site, disputes: DisputesByStory, line: Storyline): LineFacts {
  const stories = line.entries.map(({ story }) => story);
  const fates = fatesOf(stories.toReversed())
    .filter(
      ({ claim, answers }) =>
        answers.length > 1 || answers.some(({ by }) => by.story !== claim.story),
    )
    .toReversed();
  const told = new Set(fates.flatMap(({ answers }) => answers.map(({ by }) => by.claim)));
  return {
    dates: toldDates(line.entries).toSorted(
      (a, b) => a.days.first - b.days.first || a.days.last - b.days.last,
    ),
    speakers: speakersIn(site, line),
    fates,
    disputes: stories
      .flatMap((story) => disputes.get(story) ?? [])
      .filter(({ denial }) => !told.has(denial.claim)),
  };
}

/** The parties of some stories with the number of their claims there. */
export function speakersIn(
  { speakerByName }: Pick<Site, 'speakerByName'>,
  { entries }: Pick<Storyline, 'entries'>,
): LineFacts['speakers'] {
  const said = entries.flatMap(({ story }) =>
    story.claims.flatMap(({ speaker }) =>
      speaker.resolved === null ? [] : (speakerByName.get(speaker.resolved) ?? []),
    ),
  );
  return [...groupBy(said, (speaker) => speaker)]
    .map(([{ name, slug, stories }, held]) => ({
      name,
      slug,
      claims: held.length,
      stories: stories.length,
    }))
    .toSorted((a, b) => b.claims - a.claims);
}
