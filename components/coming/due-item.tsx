import { DatedItem } from '@/components/lists/dated-item';
import { href, paths } from '@/lib/site/addresses';
import type { DueDate } from '@/lib/site/coming/due-dates';
import type { Site } from '@/lib/site/site';
import { dayOf } from '@/lib/calendar/moment';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** What was due, and below it what later stories say of it, unjudged. */
export function DueItem({ site, due: { due, heard } }: { site: Pick<Site, 'base'>; due: DueDate }) {
  return (
    <DatedItem site={site} dated={due}>
      {heard.length === 0 ? (
        <p className="mt-1.5 font-sans text-note text-soft">Nothing heard.</p>
      ) : (
        <ul className="mt-2 grid gap-2 border-l-2 border-hair pl-4">
          {heard.map(({ story, sentence, speaker, words }) => (
            <li key={story.id + sentence}>
              <p className="font-sans text-note text-soft">
                {story.published && `Reported ${pointWords(dayOf(story.published))}`}
                {speaker !== null && (
                  <>
                    {' · '}
                    <b className="font-semibold">{speaker}</b>
                  </>
                )}
              </p>
              <p lang={story.lang} className="max-w-160 leading-[1.48] text-pretty">
                <a
                  href={`${href(site, paths.story(story.slug))}#${sentence}`}
                  className="no-underline hover:underline"
                >
                  “{words}”
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </DatedItem>
  );
}
