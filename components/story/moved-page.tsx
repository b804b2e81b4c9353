import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { absolute, href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { StoryLink } from '@/lib/site/story-link';

/** What stands at a former address of a story: it leads on by itself, and by a link. */
export function MovedPage({ site, story }: { site: PageSite; story: StoryLink }) {
  const { story: words } = wordsOf(site.language);
  const path = paths.story(story.slug);
  return (
    <div className="max-w-160 pt-10">
      <meta httpEquiv="refresh" content={`0; url=${href(site, path)}`} />
      <link rel="canonical" href={absolute(site, path) ?? href(site, path)} />
      <h1 className="text-title font-semibold tracking-tighter">{words.moved}</h1>
      <p className="mt-4 text-lead">
        <Filled
          text={words.movedTo}
          parts={{
            link: (
              <a href={href(site, path)} data-moved="" {...languageAttributes(story.lang)}>
                {story.headline.text}
              </a>
            ),
          }}
        />
      </p>
    </div>
  );
}
