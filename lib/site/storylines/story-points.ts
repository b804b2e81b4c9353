import { type ClaimIndex, claimIndex, claimStems } from '@/lib/claims/disputes/same-point';
import { dayOf } from '@/lib/calendar/moment';
import { dateDays } from '@/lib/site/timeline/date-days';
import type { Precision } from '@/lib/story/date-reading';
import type { Entry } from '@/lib/site/site';

/** What a story is compared by: numbers of names and words, in each list lowest first. */
export interface StoryPoints {
  entry: Entry;
  /** Who speaks in it, as it names them itself: later stories change nothing of that. */
  parties: readonly number[];
  topics: readonly number[];
  /** Its exact dates but the day of publication. */
  dates: readonly number[];
  /** Each party with each topic, in the order of the story. */
  keys: readonly number[];
  /** Its claims, made ready when they are compared. */
  readonly claims: ClaimIndex;
}

/** Dates that are as exact as a meeting of two stories needs. */
const exact: readonly Precision[] = ['time', 'day', 'week'];

/** More names than a site has. */
const maxNames = 2 ** 26;

/** @param numberOf numbers names and words: the same for all stories that are compared. */
export function storyPoints(entry: Entry, numberOf: (word: string) => number): StoryPoints {
  const { claims, topics, dates, published } = entry.story;
  const own = published === null ? null : dayOf(published);
  const parties = numbersOf(
    claims.flatMap(({ speaker }) => speaker.resolved ?? []),
    numberOf,
  );
  const filed = numbersOf(
    topics.map((topic) => topic.normalize('NFC').trim().toLowerCase()),
    numberOf,
  );
  const days = dates.flatMap((date) => {
    const told = date.from === own || !exact.includes(date.precision) ? null : dateDays(date);
    return told === null ? [] : `${told.first} ${told.last}`;
  });
  let index: ClaimIndex | null = null;
  return {
    entry,
    parties: parties.toSorted(lowestFirst),
    topics: filed.toSorted(lowestFirst),
    dates: numbersOf(days, numberOf).toSorted(lowestFirst),
    keys: parties.flatMap((party) => filed.map((topic) => party * maxNames + topic)),
    get claims() {
      return (index ??= claimIndex(claims.map(claimStems), numberOf));
    },
  };
}

const lowestFirst = (a: number, b: number) => a - b;

/** The numbers of words, each once. */
const numbersOf = (words: readonly string[], numberOf: (word: string) => number): number[] => [
  ...new Set(words.map(numberOf)),
];
