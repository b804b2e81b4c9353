import { wordsOf } from '@/lib/languages/words/words-of';
import type { RootContent } from 'mdast';
import { remark } from 'remark';
import { dataLinks } from '@/lib/publish/llms/data-links';
import { type LlmsLink, llmsSection, words } from '@/lib/publish/llms/llms-section';
import { storyLinks } from '@/lib/publish/llms/story-links';
import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

const writer = remark().data('settings', { bullet: '-' });

const note =
  'Every date, claim, figure and sentiment carries the words of the article that it was read from. ' +
  'The site reports who says what; nothing is checked for truth.';

/** What it leads to, by section. */
export const llmsLinks = (site: Site): readonly [string, LlmsLink[]][] => [
  ['Data', dataLinks(site)],
  ['Newest stories', storyLinks(site)],
];

/** `llms.txt` (llmstxt.org): the site's name, its summary, and where its data and stories are. */
export function llms(site: Site): SiteFile[] {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [words(site.name)] },
    {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [words(wordsOf(site.language).site.tagline)] }],
    },
    { type: 'paragraph', children: [words(note)] },
    ...llmsLinks(site).flatMap(([title, links]) => llmsSection(site, title, links)),
  ];
  return [{ path: paths.llms, content: writer.stringify({ type: 'root', children }) }];
}
