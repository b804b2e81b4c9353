import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { quoted } from '@/lib/languages/format/quoted';
import { wordsOf } from '@/lib/languages/words/words-of';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { DatedItem } from '@/components/lists/dated-item';
import { href, paths } from '@/lib/site/addresses';
import type { DueDate } from '@/lib/site/coming/due-dates';
import type { Site } from '@/lib/site/site';
import { dayOf } from '@/lib/calendar/moment';

/** What was due, and below it what later stories say of it, unjudged. */
export function DueItem({
  site,
  due: { due, heard },
}: {
  site: Pick<Site, 'base' | 'language'>;
  due: DueDate;
}) {
  const { coming } = wordsOf(site.language).lists;
  return (
    <DatedItem site={site} dated={due}>
      {heard.length === 0 ? (
        <p className="mt-1.5 note">{coming.nothingHeard}</p>
      ) : (
        <ul className="mt-2 grid gap-2 border-s-2 border-hair ps-4">
          {heard.map(({ story, sentence, speaker, words }) => (
            <li key={story.id + sentence}>
              <p className="note">
                {story.published && (
                  <Filled
                    text={coming.told}
                    parts={{
                      day: <Day point={dayOf(story.published)} language={site.language} />,
                    }}
                  />
                )}
                {speaker !== null && (
                  <>
                    {' · '}
                    <b className="font-semibold">{speaker}</b>
                  </>
                )}
              </p>
              <p {...languageAttributes(story.lang)} className="max-w-160 leading-row">
                <a href={`${href(site, paths.story(story.slug))}#${sentence}`} className="quiet">
                  {quoted(story.lang, words)}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </DatedItem>
  );
}
