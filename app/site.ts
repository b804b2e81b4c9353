import { handedOver } from '@/lib/commands/process/build-environment';
import type { Article } from '@/lib/content/article';
import { ContentError } from '@/lib/content/content-error';
import { folderState } from '@/lib/content/files/folder-state';
import type { Problem } from '@/lib/content/problem';
import { type Reading, readingOf } from '@/lib/readings/reading';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';

const { content, day, drafts } = handedOver();

/** Whether pages are shown to one who writes: `npm run dev`. */
const isWriting = drafts;

const readings = new Map<string, Reading>();
let loaded: { site: Site; state: string } | null = null;
let problems: readonly Problem[] = [];

/** What keeps the content from being built; the pages are those that could be built last. */
export const currentProblems = (): readonly Problem[] => problems;

/**
 * All that the pages show: read once, and again when a file of the content has changed since, as
 * it does while somebody writes beside `npm run dev`. Articles that are as they were are not read
 * anew.
 * @throws ContentError with every problem of the content, unless somebody writes and the pages before
 *   can be shown.
 */
export function currentSite(): Site {
  const state = folderState(content);
  if (loaded?.state === state) return loaded.site;
  try {
    loaded = { site: loadSite(content, day, keptReading, drafts), state };
    problems = [];
  } catch (error) {
    // Somebody is writing, and reads what is wrong beside the pages as they were.
    if (!isWriting || !loaded || !(error instanceof ContentError)) throw error;
    loaded = { site: loaded.site, state };
    ({ problems } = error);
  }
  return loaded.site;
}

function keptReading(article: Article): Reading {
  const kept = readings.get(article.slug);
  if (kept?.fileText === article.fileText) return kept;
  const reading = readingOf(article);
  readings.set(article.slug, reading);
  return reading;
}
