import { NotedOn } from '@/components/ui/noted-on';
import { PageHeading } from '@/components/ui/page-heading';
import { Pager } from '@/components/ui/pager';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { NotedChange } from '@/lib/site/lists/corrections-of';
import type { ListPage } from '@/lib/site/lists/pages-of';
import type { PageSite } from '@/lib/site/site';

/** What was put right in stories after they were published, the newest first. */
export function CorrectionsPage({ site, page }: { site: PageSite; page: ListPage<NotedChange> }) {
  const { site: names, lists, story: told } = wordsOf(site.language);
  const { description, none } = lists.corrections;
  return (
    <>
      <PageHeading title={names.corrections}>
        {page.items.length === 0 ? none : description}
      </PageHeading>
      {page.items.length > 0 && (
        <ol className="mt-6 max-w-208 border-t-2 border-rule">
          {page.items.map(({ on, kind, text, slug, story, headline }) => {
            const path = href(site, paths.story(slug));
            return (
              <li
                key={slug + on + kind + text}
                className="border-t border-hair py-3 wrap-anywhere first:border-0"
              >
                <p className="leading-[1.48]">
                  <NotedOn kind={kind} on={on} language={site.language} /> {text}
                </p>
                <p className="mt-0.5 font-sans text-note text-soft">
                  {story === null ? (
                    <a href={path}>{headline ?? told.withdrawn.title}</a>
                  ) : (
                    <a {...languageAttributes(story.lang)} href={`${path}#corrections`}>
                      {story.headline.text}
                    </a>
                  )}
                </p>
              </li>
            );
          })}
        </ol>
      )}
      <Pager site={site} list={paths.corrections} page={page} />
    </>
  );
}
