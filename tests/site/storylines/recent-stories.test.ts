import { expect, test } from 'vitest';
import { markOfRecent, noteStory, type RecentStories } from '@/lib/site/storylines/recent-stories';
import { placedStory } from '@/lib/site/storylines/story-points';
import { storylineRule } from '@/lib/site/storylines/storyline';
import { fixtureSite } from '../../setup/fixture-site';

const { maxCompared } = storylineRule;
const placed = fixtureSite.entries.map((entry) => placedStory(entry, () => 0));

/** Notes the stories at some places under one key. */
function noted(places: readonly number[]): RecentStories[] {
  const recent = new Map<number, RecentStories>();
  for (const place of places) {
    const story = placed[place];
    if (story) noteStory(recent, 1, story);
  }
  return [...recent.values()];
}

const mark = (places: readonly number[]) => markOfRecent(noted(places));
const some = Array.from({ length: maxCompared + 4 }, (_, i) => i);

test('the last stories that share a key are kept, and their mark is that of no others', () => {
  expect(placed.length).toBeGreaterThanOrEqual(some.length);
  const last = some.slice(-maxCompared);
  expect(noted(some)[0]?.stories).toEqual(last.map((place) => placed[place]));
  expect(mark(some)).toBe(mark(last));
  expect(mark(last)).not.toBe(mark(last.toReversed()));
  expect(mark(last)).not.toBe(mark(last.slice(1)));
  expect(mark([...last, 0])).not.toBe(mark(last));
});

test('the order of lists counts in their mark', () => {
  const [one, other] = [noted([1, 2]), noted([3])];
  expect(markOfRecent([...one, ...other])).not.toBe(markOfRecent([...other, ...one]));
});
