import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { Slug } from '@/lib/story/slug';

/** The story as it was copied, and as data. */
export function StoryFiles({ site, slug }: { site: PageSite; slug: Slug }) {
  return (
    <>
      <a href={href(site, paths.cite(slug))} className="fact">
        {wordsOf(site.language).story.cite}
      </a>{' '}
      {site.files.markdown && (
        <a href={href(site, paths.storyMarkdown(slug))} className="fact">
          Markdown
        </a>
      )}{' '}
      {site.files.json && (
        <a href={href(site, paths.storyJson(slug))} className="fact">
          JSON
        </a>
      )}
    </>
  );
}
