import { counted } from '@/lib/languages/format/counted';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import { namesOf } from '@/lib/pages/names-of';
import { alwaysListed, dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { storyKeys } from '@/lib/pages/story-keys';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { linkedFate } from '@/lib/site/storylines/fates/fate';
import { lineFacts } from '@/lib/site/storylines/line-facts';
import { lineDays, lineWords } from '@/lib/site/storylines/line-words';
import { linkedDispute } from '@/lib/site/storylines/fates/site-disputes';
import type { Storyline } from '@/lib/site/storylines/storyline';
import { storyLink } from '@/lib/site/story-link';

/** As much of each part as keeps a page light. */
const most = { stories: 50, dates: 40, speakers: 12, fates: 20, disputes: 8 } as const;

/** The list of storylines, the page of each, and those that lead to one from its former address. */
export function* storylinePages(site: Site): Generator<PageGroup> {
  yield alwaysListed('storylines', () => [listPage(site)]);
  const key = storyKeys(site);
  for (const [slug, line] of site.storylineBySlug) {
    const { name, named, entries } = line;
    yield {
      id: `storyline ${slug}`,
      // How claims fared is told by the stories of the line alone.
      from: dependsOn(
        name,
        line.slug,
        named,
        entries.map(({ story }) => key(story)),
      ),
      pages: () => [slug === line.slug ? linePage(site, line) : moved(site, slug, line)],
    };
  }
}

function listPage(site: Site): Page {
  const words = wordsOf(site.language);
  return {
    path: paths.storylines,
    area: 'lists',
    current: paths.storylines,
    head: listHead(site, {
      title: words.site.storylines,
      description: words.lists.storylines.description,
      path: paths.storylines,
    }),
    view: {
      kind: 'storylines',
      lines: site.storylines.map((line) => ({
        name: line.name,
        slug: line.slug,
        stories: counted(site.language, 'story', line.entries.length),
        days: lineDays(line, site.language),
        newest: line.entries.slice(0, 1).map(({ story }) => storyLink(story)),
      })),
    },
    names: { speakers: [], topics: [] },
  };
}

function linePage(site: Site, line: Storyline): Page {
  const facts = lineFacts(site, line);
  const entries = line.entries.slice(0, most.stories);
  return {
    path: paths.storyline(line.slug),
    area: 'lists',
    current: paths.storylines,
    head: headOf(site, line),
    view: {
      kind: 'storyline',
      line: {
        name: line.name,
        slug: line.slug,
        named: line.named,
        words: lineWords(line, site.language),
      },
      entries,
      dates: facts.dates.slice(-most.dates),
      of: facts.dates.length,
      speakers: facts.speakers.slice(0, most.speakers),
      fates: facts.fates.slice(0, most.fates).map(linkedFate),
      disputes: facts.disputes.slice(0, most.disputes).map(linkedDispute),
    },
    names: namesOf(
      site,
      entries.map(({ story }) => story),
    ),
  };
}

const headOf = (site: Site, line: Storyline) =>
  listHead(site, {
    title: line.name,
    description: fill(wordsOf(site.language).lists.storylines.one, {
      name: line.name,
      line: lineWords(line, site.language),
    }),
    path: paths.storyline(line.slug),
    feeds: { name: line.name, list: paths.storyline(line.slug) },
  });

const moved = (site: Site, slug: string, line: Storyline): Page => ({
  path: `${paths.storylines}${slug}/`,
  area: 'lists',
  current: paths.storylines,
  head: headOf(site, line),
  view: { kind: 'moved-storyline', to: { name: line.name, slug: line.slug } },
  names: { speakers: [], topics: [] },
});
