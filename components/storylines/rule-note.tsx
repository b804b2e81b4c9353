import { storylineRule } from '@/lib/site/storylines/storyline';

/** The rule by which stories are put together, in words. */
export function RuleNote() {
  return (
    <p className="mt-10 max-w-160 border-t border-hair pt-3 font-sans text-note text-soft">
      Where no editor names the storyline of a story, a rule does: a story goes on with an earlier
      one when at least {storylineRule.minParties === 2 ? 'two' : storylineRule.minParties} parties
      speak in both, they have a topic in common, and an exact date or a claim meets: the same day
      told in both, or claims that share most of their words. A story is compared with the last{' '}
      {storylineRule.maxCompared} that share a party and a topic with it.
    </p>
  );
}
