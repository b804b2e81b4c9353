import { pointDays } from '@/lib/calendar/point-days';
import { dateDays } from '@/lib/site/timeline/date-days';
import { stems } from '@/lib/claims/disputes/shared-words';
import { isAhead } from '@/lib/site/coming/is-ahead';
import {
  type SentenceIndex,
  sentenceIndex,
  type StorySentence,
} from '@/lib/site/coming/sentence-index';
import type { Site } from '@/lib/site/site';
import { type PlacedDate, placedDates } from '@/lib/site/timeline/placed-date';

/** What was due, and what later stories say of it. */
export interface DueDate {
  due: PlacedDate;
  /** The sentences that share most words with it, first told first; none where nothing was heard. */
  heard: StorySentence[];
}

/** Sentences shown beside what was due. */
const maxHeard = 2;

/** A later sentence shares this many words with what was due, and this part of its words. */
const minShared = 2;
const minPart = 0.6;

/** A word that stands in more sentences than this tells nothing. */
const maxSentences = 300;

/** Words by which a text looks ahead; what came of it is told without them. */
const ahead = stems('expected expects due plans scheduled planned promised pledged agreed');

/**
 * What lay ahead when it was told and has passed by the day of the build, the last to pass first,
 * beside what later stories of the same parties or topics say of it. Whether it happened is not
 * judged.
 */
export function dueDates({ entries, day }: Pick<Site, 'entries' | 'day'>, most: number): DueDate[] {
  const now = pointDays(day).first;
  const index = sentenceIndex(entries);
  const seen = new Set<string>();
  return placedDates(entries)
    .filter((dated) => {
      const { story, days, clause, date } = dated;
      const key = `${story.id} ${days.last} ${clause.start}`;
      if (story.published === null || date.to === null || days.last >= now) return false;
      if (seen.has(key) || !isAhead(dated)) return false;
      seen.add(key);
      return true;
    })
    .toSorted((a, b) => b.days.last - a.days.last)
    .slice(0, most)
    .map((due) => ({ due, heard: heardOf(due, index) }));
}

function heardOf(due: PlacedDate, index: SentenceIndex): StorySentence[] {
  const words = dueWords(due);
  const shared = new Map<StorySentence['sentence'], { told: StorySentence; words: number }>();
  for (const word of words) {
    const held = index.get(word) ?? [];
    if (held.length > maxSentences) continue;
    for (const told of held) {
      if (!isLater(told, due) || !meets(told, due)) continue;
      const known = shared.get(told.sentence);
      shared.set(told.sentence, { told, words: (known?.words ?? 0) + 1 });
    }
  }
  return [...shared.values()]
    .filter(({ words: number }) => number >= minShared && number / words.size >= minPart)
    .filter(({ told }) => !looksAhead(told, due))
    .toSorted((a, b) => b.words - a.words)
    .slice(0, maxHeard)
    .map(({ told }) => told)
    .toSorted((a, b) => ((a.story.published ?? '') < (b.story.published ?? '') ? -1 : 1));
}

/**
 * The stems of what was due: of the claim that holds the date, else of its clause; without the date,
 * and without the names of who speaks, whom a story names whatever it tells.
 */
function dueWords({ story, date, clause }: PlacedDate): ReadonlySet<string> {
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

const isLater = ({ story }: StorySentence, due: PlacedDate) =>
  (story.published ?? '') > (due.story.published ?? '');

/** Whether two stories share a party or a topic. */
function meets({ story }: StorySentence, { story: due }: PlacedDate): boolean {
  const names = new Set(due.claims.flatMap(({ speaker }) => speaker.resolved ?? []));
  return (
    story.topics.some((topic) => due.topics.includes(topic)) ||
    story.claims.some(({ speaker }) => speaker.resolved !== null && names.has(speaker.resolved))
  );
}

/** Whether a sentence only says again that the same is to come on the same day. */
function looksAhead({ story, sentence }: StorySentence, { days }: PlacedDate): boolean {
  return story.dates.some((date) => {
    const own = date.sentence === sentence.anchor ? dateDays(date) : null;
    return own?.last === days.last && isAhead({ story, date, days: own, clause: date.quote });
  });
}
