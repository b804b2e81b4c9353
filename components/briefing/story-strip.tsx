import { timelineDates } from '@/lib/site/timeline/timeline-dates';
import { claimsBySpeaker } from '@/lib/site/speakers/statements/claims-by-speaker';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { count } from '@/lib/wording/count';
import { spanWords } from '@/lib/wording/dates/span-words';

/** When a story plays, who speaks in it and how long it takes to read. */
export function StoryStrip({ story }: { story: StoryBrief }) {
  const span = spanWords(timelineDates(story).map(({ date }) => date));
  const speakers = claimsBySpeaker(story).filter(({ name }) => name !== null);
  return (
    <>
      {span && <span>{span}</span>}{' '}
      {speakers.length > 0 && (
        <span>
          {speakers.length <= 2
            ? speakers
                .map(({ name, claims }) => `${name} ${count(claims.length, 'claim')}`)
                .join(' · ')
            : `${count(story.claims.length, 'claim')} by ${count(speakers.length, 'speaker')}`}
        </span>
      )}{' '}
      <span>{story.minutes} min</span>
    </>
  );
}
