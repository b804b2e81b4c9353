import { storylineRule } from '@/lib/site/storylines/storyline';

/** The rule by which stories are put together, in words. */
export function RuleNote() {
  return (
    <p className="mt-10 max-w-160 border-t border-hair pt-3 font-sans text-note text-soft">
      Where no editor names the storyline of a story, a rule does. A story follows on from an
      earlier one when at least {storylineRule.minParties === 2 ? 'two' : storylineRule.minParties}{' '}
      speakers appear in both, they share a topic, and they share an exact date or a claim in much
      the same words. A story is compared with the last {storylineRule.maxCompared} that share a
      speaker and a topic with it.
    </p>
  );
}
