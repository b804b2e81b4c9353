import { handedOver } from '@/lib/commands/process/build-environment';
import type { Article } from '@/lib/content/article';
import { folderState } from '@/lib/content/files/folder-state';
import { type Reading, readingOf } from '@/lib/readings/reading';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';

const { content, day, drafts } = handedOver();

const readings = new Map<string, Reading>();
let loaded: { site: Site; state: string } | null = null;

/**
 * All that the pages show: read once, and again when a file of the content has changed since, as
 * it does while somebody writes beside `npm run dev`. Articles that are as they were are not read
 * anew.
 * @throws ContentError with every problem of the content.
 */
export function currentSite(): Site {
  const state = folderState(content);
  if (loaded?.state !== state)
    loaded = { site: loadSite(content, day, keptReading, drafts), state };
  return loaded.site;
}

function keptReading(article: Article): Reading {
  const kept = readings.get(article.slug);
  if (kept?.fileText === article.fileText) return kept;
  const reading = readingOf(article);
  readings.set(article.slug, reading);
  return reading;
}
