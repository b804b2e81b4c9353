import { Fragment } from 'react';
import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { numberWords } from '@/lib/languages/format/number-words';
import { timelineDates } from '@/lib/site/timeline/timeline-dates';
import { claimsBySpeaker } from '@/lib/site/speakers/statements/claims-by-speaker';
import type { StoryBrief } from '@/lib/readings/story-brief';
import { spanWords } from '@/lib/wording/dates/span-words';

/** When a story plays, who speaks in it and how long it takes to read. */
export function StoryStrip({
  story,
  language,
}: {
  story: StoryBrief;
  language: InterfaceLanguage;
}) {
  const words = wordsOf(language).story;
  const span = spanWords(
    timelineDates(story).map(({ date }) => date),
    language,
  );
  const speakers = claimsBySpeaker(story).filter(({ name }) => name !== null);
  return (
    <>
      {span && <span>{span}</span>}{' '}
      {speakers.length > 0 && (
        <span>
          {speakers.length <= 2
            ? speakers.map(({ name, claims }, i) => (
                <Fragment key={name}>
                  {i > 0 && ' · '}
                  <bdi>{name}</bdi> {counted(language, 'claim', claims.length)}
                </Fragment>
              ))
            : fill(words.claimsBy, {
                claims: counted(language, 'claim', story.claims.length),
                speakers: counted(language, 'speaker', speakers.length),
              })}
        </span>
      )}{' '}
      <span>{fill(words.minutes, { n: numberWords(language, story.minutes) })}</span>
    </>
  );
}
