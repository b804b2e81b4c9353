import { archivePages } from '@/lib/pages/list/archive-pages';
import { briefingPages } from '@/lib/pages/list/briefing/briefing-pages';
import { comingPages } from '@/lib/pages/list/briefing/coming-pages';
import { editionPages } from '@/lib/pages/list/briefing/edition-pages';
import { correctionPages } from '@/lib/pages/list/correction-pages';
import { otherPages } from '@/lib/pages/list/other-pages';
import { speakerListPages } from '@/lib/pages/list/speaker-list-pages';
import { storyPages } from '@/lib/pages/list/story-pages';
import { storylinePages } from '@/lib/pages/list/briefing/storyline-pages';
import { timelinePages } from '@/lib/pages/list/timeline-pages';
import { topicPages } from '@/lib/pages/list/briefing/topic-pages';
import type { PageGroup } from '@/lib/pages/list/page-group';
import type { Page } from '@/lib/pages/page';
import type { Site } from '@/lib/site/site';

/** Makes groups of pages of one kind, one after another. */
type PageList = (site: Site) => Iterable<PageGroup>;

/** Every page of the site, and nothing that is none. */
const lists: readonly PageList[] = [
  briefingPages,
  editionPages,
  comingPages,
  storylinePages,
  storyPages,
  topicPages,
  speakerListPages,
  timelinePages,
  archivePages,
  correctionPages,
  otherPages,
];

/** All groups of pages, told when they are asked for. */
export function* pageGroups(site: Site): Generator<PageGroup> {
  for (const list of lists) yield* list(site);
}

/** Every page, made when it is asked for, so that not all of them are in memory at once. */
export function* allPages(site: Site): Generator<Page> {
  for (const group of pageGroups(site)) yield* group.pages();
}
