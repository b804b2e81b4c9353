import { claimStems, samePoint } from '@/lib/claims/disputes/same-point';
import type { Statement } from '@/lib/site/speakers/speaker';
import { answerOf, canBeAnswered } from '@/lib/site/storylines/fates/answer-of';
import { storyDisputes } from '@/lib/site/storylines/fates/site-disputes';
import type { Fate } from '@/lib/site/storylines/fates/fate';
import { noteLast } from '@/lib/strings/note-last';
import type { BriefClaim, StoryBrief } from '@/lib/readings/story-brief';

/** The last claims that hold a word: a later one is compared with no more than these. */
const maxCompared = 20;

/** A claim that can be answered, with the stems that it is compared by. */
interface Stemmed {
  fate: Fate;
  stems: ReadonlySet<string>;
}

/**
 * How the claims of some stories fared, in the order in which they were made: those alone that a
 * later claim answers. A claim is compared with the last few that share a word with it.
 * @param stories oldest first.
 */
export function fatesOf(stories: readonly StoryBrief[]): Fate[] {
  const fates: Fate[] = [];
  const fateOf = new Map<BriefClaim, Fate>();
  const byStem = new Map<string, Stemmed[]>();
  for (const story of stories) {
    const denied = new Map(storyDisputes(story).map(({ claim, denial }) => [denial, claim]));
    for (const claim of story.claims) {
      const statement = { story, claim };
      const stems = claimStems(claim);
      const paired = denied.get(claim);
      const fate = (paired && fateOf.get(paired)) ?? answered(statement, stems, byStem);
      const answer = fate && answerOf(fate.claim, statement);
      if (fate && answer) {
        fate.answers.push({ answer, by: statement });
        fateOf.set(claim, fate);
      } else if (canBeAnswered(claim)) {
        const begun: Fate = { claim: statement, answers: [] };
        fates.push(begun);
        fateOf.set(claim, begun);
        const held = { fate: begun, stems };
        for (const stem of stems) {
          noteLast(byStem, stem, held, maxCompared);
        }
      }
    }
  }
  return fates.filter(({ answers }) => answers.length > 0);
}

/** The latest claim on the same point that this one answers. */
function answered(
  statement: Statement,
  stems: ReadonlySet<string>,
  byStem: ReadonlyMap<string, Stemmed[]>,
): Fate | undefined {
  // What neither confirms, denies nor can be said again answers nothing, whatever it is compared with.
  const { claim } = statement;
  if (claim.kind !== 'denies' && claim.kind !== 'confirms' && !canBeAnswered(claim))
    return undefined;
  const near = new Set<Stemmed>();
  for (const stem of stems) {
    for (const held of byStem.get(stem) ?? []) {
      // Most answer nothing for who makes them: these are not gathered.
      if (answerOf(held.fate.claim, statement) !== null) near.add(held);
    }
  }
  return [...near].findLast(({ stems: others }) => samePoint(others, stems))?.fate;
}
