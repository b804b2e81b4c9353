import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { Neighbours } from '@/lib/site/neighbours';
import type { PageSite } from '@/lib/site/site';
import type { StoryLink } from '@/lib/site/story-link';
import { languageAttributes } from '@/lib/languages/table/language-attributes';

/** The story published before one, and the one after it. */
export function NeighbourLinks({
  site,
  neighbours: { earlier, later },
}: {
  site: PageSite;
  neighbours: Neighbours;
}) {
  if (!earlier && !later) return null;
  const { story: words } = wordsOf(site.language);
  return (
    // Within a footer, which reader modes leave out.
    <footer className="lg:col-span-2 print:hidden">
      <nav
        aria-label={words.neighbours}
        className="grid gap-x-10 gap-y-3 border-t border-hair pt-3 leading-snug sm:grid-cols-2"
      >
        {earlier && <Neighbour site={site} story={earlier} words={words.earlier} />}
        {later && <Neighbour site={site} story={later} words={words.later} />}
      </nav>
    </footer>
  );
}

function Neighbour({ site, story, words }: { site: PageSite; story: StoryLink; words: string }) {
  return (
    <a href={href(site, paths.story(story.slug))} className="no-underline hover:underline">
      <small className="block font-sans text-note text-soft">{words}</small>{' '}
      <span {...languageAttributes(story.lang)}>{story.headline.text}</span>
    </a>
  );
}
