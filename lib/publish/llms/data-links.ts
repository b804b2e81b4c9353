import type { LlmsLink } from '@/lib/publish/llms/llms-section';
import { paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';

/** Where the site's lists and data are. */
export function dataLinks(site: Site): LlmsLink[] {
  return [
    { name: 'Editions', path: paths.editions, note: 'what each day brought' },
    {
      name: 'Coming up',
      path: paths.coming,
      note: 'what is to come, and what later stories say of what was due',
    },
    {
      name: 'Storylines',
      path: paths.storylines,
      note: 'stories that follow on from one another, and how their claims fared',
    },
    { name: 'Follow', path: paths.follow, note: 'what can be subscribed to, and how' },
    { name: 'Timeline', path: paths.timeline, note: 'the dated events of all stories' },
    {
      name: 'Who says what',
      path: paths.who,
      note: 'every speaker with the claims attributed to it',
    },
    { name: 'How this is made', path: paths.about, note: 'what is read from an article, and how' },
    ...(isServed(site) ? feedLines : []),
    ...(site.files.json ? [schemaLine] : []),
  ];
}

const feedLines: readonly LlmsLink[] = [
  { name: 'JSON Feed', path: paths.jsonFeed(paths.home), note: 'the newest stories in full' },
  { name: 'Atom', path: paths.atom(paths.home), note: 'the same' },
  { name: 'RSS', path: paths.rss(paths.home), note: 'the same' },
];

const schemaLine: LlmsLink = {
  name: 'JSON Schema',
  path: paths.storySchema,
  note: 'of the story.json that stands beside every story',
};
