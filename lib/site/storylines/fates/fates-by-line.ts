import { createHash } from 'node:crypto';
import type { Answer, Fate } from '@/lib/site/storylines/fates/fate';
import { fatesOf } from '@/lib/site/storylines/fates/fates-of';
import type { Entry } from '@/lib/site/site';
import type { Statement } from '@/lib/site/speakers/speaker';
import type { Storyline } from '@/lib/site/storylines/storyline';
import { type Memory, noMemory } from '@/lib/strings/memory';

/** How the claims of each storyline fared. */
export type FatesByLine = ReadonlyMap<Storyline, readonly Fate[]>;

/**
 * Follows the claims of every storyline, once for all lists that tell of them.
 * @param memory knows how they fared in an earlier build.
 */
export const fatesByLine = (
  storylines: readonly Storyline[],
  memory: Memory = noMemory,
): FatesByLine =>
  new Map(storylines.map((line) => [line, fatesAmong(line.entries.toReversed(), memory)]));

/** A claim by the place of its story in the line, and its own in the story. */
type Place = [story: number, claim: number];

function fatesAmong(entries: readonly Entry[], memory: Memory): readonly Fate[] {
  const stories = entries.map(({ story }) => story);
  const told = entries.map(({ digest }) => digest).join(' ');
  const fates = memory(`fates ${createHash('sha256').update(told).digest('hex')}`, () => {
    const at = new Map(stories.map((story, i) => [story, i]));
    const place = ({ story, claim }: Statement): Place => [
      at.get(story) ?? -1,
      story.claims.indexOf(claim),
    ];
    return fatesOf(stories).map(({ claim, answers }): [Place, [Answer, Place][]] => [
      place(claim),
      answers.map(({ answer, by }) => [answer, place(by)]),
    ]);
  });
  const statement = ([of, at]: Place): Statement => {
    const [story, claim] = [stories[of], stories[of]?.claims[at]];
    if (!story || !claim) throw new Error('A fate is told of a claim that is not there.');
    return { story, claim };
  };
  return fates.map(([claim, answers]) => ({
    claim: statement(claim),
    answers: answers.map(([answer, by]) => ({ answer, by: statement(by) })),
  }));
}
