import { type ClaimIndex, claimIndex, claimStems } from '@/lib/claims/disputes/same-point';
import { dayOf } from '@/lib/calendar/moment';
import { dateDays } from '@/lib/site/timeline/date-days';
import type { Precision } from '@/lib/story/date-reading';
import type { Entry } from '@/lib/site/site';
import { partiesOf } from '@/lib/readings/parties-of';

/** A story among those that it may go on with. */
export interface PlacedStory {
  entry: Entry;
  /** Tells it from any other, and from another reading of it. */
  mark: string;
  /** Two parts of the same, of 32 bits each. */
  low: number;
  high: number;
  /** Each party with each topic, in the order of the story. */
  keys: readonly number[];
  /** Made when it is compared. */
  readonly points: StoryPoints;
}

/** What a story is compared by: numbers of names and words, in each list lowest first. */
export interface StoryPoints {
  /** Who speaks in it, as it names them itself: later stories change nothing of that. */
  parties: readonly number[];
  topics: readonly number[];
  /** Its exact dates but the day of publication; found, as the claims are, when a pair comes so far. */
  readonly dates: readonly number[];
  readonly claims: ClaimIndex;
}

/** Dates that are as exact as a meeting of two stories needs. */
const exact: readonly Precision[] = ['time', 'day', 'week'];

/** As many hexadecimal digits as tell all stories of all sites apart. */
const markDigits = 24;

/** More names than a site has. */
const maxNames = 2 ** 26;

/** @param numberOf numbers names and words: the same for all stories that are compared. */
export function placedStory(entry: Entry, numberOf: (word: string) => number): PlacedStory {
  const { claims, topics } = entry.story;
  const parties = numbersOf([...partiesOf(entry.story)], numberOf);
  const filed = numbersOf(
    topics.map((topic) => topic.normalize('NFC').trim().toLowerCase()),
    numberOf,
  );
  let points: StoryPoints | null = null;
  let dates: StoryPoints['dates'] | null = null;
  let index: ClaimIndex | null = null;
  return {
    entry,
    mark: entry.digest.slice(0, markDigits),
    low: part(entry.digest, 0),
    high: part(entry.digest, 8),
    keys: parties.flatMap((party) => filed.map((topic) => party * maxNames + topic)),
    get points() {
      return (points ??= {
        parties: parties.toSorted(lowestFirst),
        topics: filed.toSorted(lowestFirst),
        get dates() {
          return (dates ??= numbersOf(exactDates(entry), numberOf).toSorted(lowestFirst));
        },
        get claims() {
          return (index ??= claimIndex(claims.map(claimStems), numberOf));
        },
      });
    },
  };
}

const part = (digest: string, at: number) => Number.parseInt(digest.slice(at, at + 8), 16) | 0;

function exactDates({ story: { dates, published } }: Entry): string[] {
  const own = published === null ? null : dayOf(published);
  return dates.flatMap((date) => {
    const told = date.from === own || !exact.includes(date.precision) ? null : dateDays(date);
    return told === null ? [] : `${told.first} ${told.last}`;
  });
}

const lowestFirst = (a: number, b: number) => a - b;

/** The numbers of words, each once. */
const numbersOf = (words: readonly string[], numberOf: (word: string) => number): number[] => [
  ...new Set(words.map(numberOf)),
];
