import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { href, paths } from '@/lib/site/addresses';
import type { StoryLink } from '@/lib/site/story-link';
import type { PageSite } from '@/lib/site/site';

/** What stands where no page does: what may have happened, and where to go from here. */
export function NotFoundPage({ site, newest }: { site: PageSite; newest: readonly StoryLink[] }) {
  const { notFound } = wordsOf(site.language).site;
  return (
    <div className="max-w-160 pt-10">
      <p className="label">404</p>
      <h1 className="mt-2 text-title font-semibold tracking-tighter">{notFound.heading}</h1>
      <p className="mt-4 text-lead">
        <Filled
          text={notFound.text}
          parts={{ briefing: <a href={href(site, paths.home)}>{notFound.briefing}</a> }}
        />
      </p>
      <h2 className="mt-10 border-t-2 border-rule pt-3.5 text-section font-semibold">
        {notFound.latest}
      </h2>
      <ul className="mt-2">
        {newest.map((story) => (
          <li key={story.id} className="border-t border-hair py-3 first:border-0">
            <a href={href(site, paths.story(story.slug))} {...languageAttributes(story.lang)}>
              {story.headline.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
