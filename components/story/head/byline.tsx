import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { PageSite } from '@/lib/site/site';
import { dayOf } from '@/lib/calendar/moment';
import type { Story } from '@/lib/story/story';
import { dayWords } from '@/lib/wording/dates/day-words';

/** Who published and wrote a story, on which day, and when it was corrected, as far as is known. */
export function Byline({
  site: { language },
  story: { source, published, corrections },
}: {
  site: PageSite;
  story: Story;
}) {
  const { story: words, dates } = wordsOf(language);
  const last = corrections.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
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
          <Filled
            text={words.by}
            parts={{ name: <span className="byline">{source.author}</span> }}
          />
          {' · '}
        </>
      )}
      {published ? (
        <time dateTime={published}>{dayWords(dayOf(published), language)}</time>
      ) : (
        dates.notStated
      )}
      {last && (
        <>
          {' · '}
          <a href="#corrections" className="inline-block min-h-6">
            <Filled
              text={words.noted[last.kind ?? 'correction']}
              parts={{ day: <Day point={last.on} language={language} /> }}
            />
          </a>
        </>
      )}
    </p>
  );
}
