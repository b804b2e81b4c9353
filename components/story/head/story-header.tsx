import { AgeNotice } from '@/components/story/head/age-notice';
import { Byline } from '@/components/story/head/byline';
import { Corrections } from '@/components/story/head/corrections';
import { StoryFacts } from '@/components/story/head/story-facts';
import { Topics } from '@/components/story/topics';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';
import { languageAttributes } from '@/lib/languages/table/language-attributes';

/** Headline, where it comes from, and the facts of a story at a glance. */
export function StoryHeader({
  site,
  story,
  old,
}: {
  site: PageSite;
  story: Story;
  /** Whether later stories may tell more. */
  old: boolean;
}) {
  const { headline, topics, lang } = story;
  return (
    <div className="max-w-208 lg:col-span-2">
      <header>
        <Topics site={site} topics={topics} />
        <h1
          {...languageAttributes(lang)}
          className="mt-2 text-headline font-semibold tracking-tighter text-balance print:text-[22pt]"
        >
          {headline.text}
        </h1>
      </header>
      {/* A footer tells of its section, and need not end it (HTML, 4.3.8); reader modes leave it out. */}
      <footer>
        <Byline site={site} story={story} />
        {old && <AgeNotice site={site} story={story} />}
        <StoryFacts site={site} story={story} />
        <Corrections site={site} story={story} />
      </footer>
    </div>
  );
}
