import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { listHead } from '@/lib/pages/head';
import { speakerFigure } from '@/lib/pages/list/speaker-figure';
import { namesOf } from '@/lib/pages/names-of';
import { alwaysListed, dependsOn, type PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import { statementKeys } from '@/lib/pages/story-keys';
import { pagePath, paths } from '@/lib/site/addresses';
import { pageSizes, pagesOf } from '@/lib/site/lists/pages-of';
import type { Site } from '@/lib/site/site';
import { kindCounts } from '@/lib/site/speakers/statements/kind-counts';
import { hasFeed, type Speaker } from '@/lib/site/speakers/speaker';
import { speakerPages } from '@/lib/site/speakers/speaker-pages';
import { statementsLine } from '@/lib/site/speakers/statements/statements-line';

const noNames: Page['names'] = { speakers: [], topics: [] };

/** The list of speakers, the pages of each, and those that lead to one from a short name. */
export function* speakerListPages(site: Site): Generator<PageGroup> {
  yield alwaysListed('who', () => listPages(site));
  const said = statementKeys(site);
  for (const [slug, speaker] of site.speakerBySlug) {
    const { name, shortNames, statements, about } = speaker;
    yield {
      id: `speaker ${slug}`,
      from: dependsOn(name, speaker.slug, shortNames, statements.map(said), about.map(said)),
      pages: () =>
        slug === speaker.slug ? pagesOfSpeaker(site, speaker) : [movedSpeaker(site, slug, speaker)],
    };
  }
}

function* listPages(site: Site): Generator<Page> {
  const { site: words, lists } = wordsOf(site.language);
  for (const page of pagesOf(site.speakers, pageSizes.speakers)) {
    const path = pagePath(paths.who, page.number);
    yield {
      path,
      area: 'lists',
      current: paths.who,
      head: listHead(site, {
        title: words.who,
        description: lists.who.description,
        number: page.number,
        path,
      }),
      view: {
        kind: 'who',
        parties: site.speakers.length,
        page: { ...page, items: page.items.map(speakerFigure) },
      },
      names: noNames,
    };
  }
}

const headOf = (site: Site, speaker: Speaker, number: number) => {
  const list = paths.speaker(speaker.slug);
  return listHead(site, {
    title: speaker.name,
    description: fill(wordsOf(site.language).lists.who.one, {
      name: speaker.name,
      line: statementsLine(speaker, site.language),
    }),
    number,
    profile: true,
    path: pagePath(list, number),
    ...(hasFeed(speaker) ? { feeds: { name: speaker.name, list } } : {}),
  });
};

function* pagesOfSpeaker(site: Site, speaker: Speaker): Generator<Page> {
  const { name, slug } = speaker;
  const shown = {
    name,
    slug,
    line: statementsLine(speaker, site.language),
    kinds: kindCounts(speaker),
    feed: hasFeed(speaker),
  };
  for (const { statements, about, number, of } of speakerPages(speaker)) {
    yield {
      path: pagePath(paths.speaker(slug), number),
      area: 'lists',
      current: paths.who,
      head: headOf(site, speaker, number),
      view: { kind: 'speaker', speaker: shown, statements, about, number, of },
      names: namesOf(site, [{ claims: about.map(({ claim }) => claim), topics: [] }]),
    };
  }
}

const movedSpeaker = (site: Site, slug: string, speaker: Speaker): Page => ({
  path: `${paths.who}${slug}/`,
  area: 'lists',
  current: paths.who,
  head: headOf(site, speaker, 1),
  view: { kind: 'moved-speaker', to: { name: speaker.name, slug: speaker.slug } },
  names: noNames,
});
