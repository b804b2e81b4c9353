import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

/** The story as it was copied, and as data. */
export function StoryFiles({ site, slug }: { site: PageSite; slug: Slug }) {
  return (
    <>
      <a href={href(site, paths.cite(slug))} className="py-2.5 print:hidden">
        Cite
      </a>{' '}
      {site.files.markdown && (
        <a href={href(site, paths.storyMarkdown(slug))} className="py-2.5 print:hidden">
          Markdown
        </a>
      )}{' '}
      {site.files.json && (
        <a href={href(site, paths.storyJson(slug))} className="py-2.5 print:hidden">
          JSON
        </a>
      )}
    </>
  );
}
