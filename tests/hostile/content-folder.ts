import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError } from '@/lib/content/content-error';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';
import { buildDay } from '../site/build-day';

export const articleOf = (body: string, front = '') =>
  `---\nid: a\n${front}---\n\n# A headline\n\n${body}\n`;

/** What became of some content: the site, or what was told about it. */
export type Outcome = { site: Site; told: null } | { site: null; told: string };

/** Reads a folder as the build does; its path is `content` in what is told. Faults of ours throw. */
export function outcomeIn(folder: string): Outcome {
  try {
    return { site: loadSite(folder, buildDay), told: null };
  } catch (error) {
    if (error instanceof ContentError) {
      return { site: null, told: error.message.replaceAll(folder, 'content') };
    }
    throw error;
  }
}

/** What becomes of an article file, `content/x.md`, and of settings beside it. */
export function outcomeOf(article: string | Uint8Array, settings?: string): Outcome {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'x.md'), article);
    if (settings !== undefined) writeFileSync(join(folder, 'site.yaml'), settings);
    return outcomeIn(folder);
  });
}

/** Works in an empty content folder that is removed afterwards. */
export function inFolder<Result>(work: (folder: string) => Result): Result {
  const place = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  const folder = join(place, 'content');
  mkdirSync(folder);
  try {
    return work(folder);
  } finally {
    rmSync(place, { recursive: true });
  }
}
