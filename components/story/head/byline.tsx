import { dayOf } from '@/lib/calendar/moment';
import type { Story } from '@/lib/story/story';
import { pointWords } from '@/lib/wording/dates/calendar-point';
import { dayWords } from '@/lib/wording/dates/day-words';

/** Who published and wrote a story, on which day, and when it was corrected, as far as is known. */
export function Byline({ story: { source, published, corrections } }: { story: Story }) {
  const corrected = corrections
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return (
    <p className="mt-4 font-sans text-ui text-soft wrap-anywhere">
      {source?.publisher && (
        <>
          <b className="font-semibold text-ink">{source.publisher}</b>
          {' · '}
        </>
      )}
      {source?.author && (
        <>
          By <span className="byline">{source.author}</span>
          {' · '}
        </>
      )}
      {published ? (
        <time dateTime={published}>{dayWords(dayOf(published))}</time>
      ) : (
        'Day of publication not stated'
      )}
      {corrected && (
        <>
          {' · '}
          <a href="#corrections" className="inline-block min-h-6">
            Corrected {pointWords(corrected)}
          </a>
        </>
      )}
    </p>
  );
}
