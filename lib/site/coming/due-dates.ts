import { pointDays } from '@/lib/calendar/point-days';
import { stems } from '@/lib/claims/disputes/shared-words';
import { partiesOf } from '@/lib/readings/parties-of';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { isAhead } from '@/lib/site/coming/is-ahead';
import { type Passage, type PassageIndex, passageIndex } from '@/lib/site/coming/passages';
import { type ToldDate, toldDates } from '@/lib/site/coming/told-dates';
import { type StoryLink, storyLink } from '@/lib/site/story-link';
import type { Site } from '@/lib/site/site';
import { dateDays } from '@/lib/site/timeline/date-days';
import { placedDates } from '@/lib/site/timeline/placed-date';

/** What a later story says of something that was due. */
export interface Heard extends Pick<Passage, 'sentence' | 'speaker' | 'words'> {
  story: StoryLink;
}

/** What was due, and what later stories say of it. */
export interface DueDate {
  due: ToldDate;
  /** What shares most words with it, first told first; empty where nothing was heard. */
  heard: Heard[];
}

/** Passages shown beside what was due. */
const maxHeard = 2;

/** A later passage shares this many words with what was due, and this part of its words. */
const minShared = 2;
const minPart = 0.6;

/** A word that stands in more passages than this tells nothing. */
const maxPassages = 300;

/** Words by which a text looks ahead; what came of it is told without them. */
const ahead = stems('expected expects due plans scheduled planned promised pledged agreed');

/**
 * What lay ahead when it was told and has passed by the day of the build, the last to pass first,
 * beside what later stories of the same parties or topics say of it. Whether it happened is not
 * judged.
 */
export function dueDates(
  { entries, entryBySlug, day }: Pick<Site, 'entries' | 'entryBySlug' | 'day'>,
  most: number,
): DueDate[] {
  const now = pointDays(day).first;
  const seen = new Set<string>();
  const passed = entries
    .flatMap((entry) =>
      placedDates([entry]).flatMap((dated, at) => {
        const { story, days, clause, date } = dated;
        if (story.published === null || date.to === null || days.last >= now) return [];
        if (!isAhead(dated)) return [];
        const key = `${story.id} ${days.last} ${clause.start}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ entry, at, last: days.last }];
      }),
    )
    .toSorted((a, b) => b.last - a.last)
    .slice(0, most)
    .flatMap(({ entry, at }) => toldDates([entry])[at] ?? [])
    .map((due): Passed => {
      const story = entryBySlug.get(due.story.slug)?.story ?? null;
      return { due, story, words: story ? dueWords(due, story) : new Set() };
    });
  const index = passageIndex(entries, new Set(passed.flatMap(({ words }) => [...words])));
  return passed.map(({ due, story, words }) => ({
    due,
    heard: story ? heardOf(due, story, words, index) : [],
  }));
}

/** What was due, with the words that what is heard of it is found by. */
interface Passed {
  due: ToldDate;
  story: StoryBrief | null;
  words: ReadonlySet<string>;
}

function heardOf(
  due: ToldDate,
  story: StoryBrief,
  words: ReadonlySet<string>,
  index: PassageIndex,
): Heard[] {
  const shared = new Map<Passage, number>();
  for (const word of words) {
    const held = index.get(word) ?? [];
    if (held.length > maxPassages) continue;
    for (const told of held) {
      if (!isLater(told.story, story) || !meets(told.story, story)) continue;
      shared.set(told, (shared.get(told) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(
      ([told, count]) =>
        count >= minShared && count / words.size >= minPart && !looksAhead(told, due),
    )
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, maxHeard)
    .map(([{ story: later, sentence, speaker, words: told }]) => ({
      story: storyLink(later),
      sentence,
      speaker,
      words: told,
    }))
    .toSorted((a, b) => ((a.story.published ?? '') < (b.story.published ?? '') ? -1 : 1));
}

/**
 * The stems of what was due: of the claim that holds the date, else of its clause; without the date,
 * and without the names of who speaks, whom a story names whatever it tells.
 */
function dueWords({ date, clause }: ToldDate, story: StoryBrief): ReadonlySet<string> {
  const claim = story.claims.find(({ dates }) => dates.includes(date.anchor));
  const parts = claim ? claim.content : [clause];
  const names = story.claims.map(({ speaker }) => speaker.resolved ?? '');
  const left = stems([date.quote.text, ...names].join(' '));
  return new Set(
    [...stems(parts.map(({ text }) => text).join(' '))].filter(
      (stem) => !left.has(stem) && !ahead.has(stem),
    ),
  );
}

const isLater = (story: StoryBrief, than: StoryBrief) =>
  (story.published ?? '') > (than.published ?? '');

/** Whether two stories share a party or a topic. */
function meets(story: StoryBrief, due: StoryBrief): boolean {
  if (story.topics.some((topic) => due.topics.includes(topic))) return true;
  const names = partiesOf(due);
  for (const party of partiesOf(story)) if (names.has(party)) return true;
  return false;
}

/** Whether a passage only says again that the same is to come on the same day. */
function looksAhead({ story, sentence }: Passage, { days }: ToldDate): boolean {
  return story.dates.some((date) => {
    const own = date.sentence === sentence ? dateDays(date) : null;
    return own?.last === days.last && isAhead({ story, date, days: own });
  });
}
