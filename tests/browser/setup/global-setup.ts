import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listen } from '@/lib/serve/listen';
import { serveSite } from '@/lib/serve/serve-site';
import { readPlace } from '@/lib/commands/output/record';
import { buildSite } from './build-site';
import { chromiumVersion, findChromium } from './find-chromium';

/** A built site that is being served. */
export interface ServedSite {
  /** The folder of files. */
  folder: string;
  /** The address of its first page, with a slash at its end. */
  address: string;
  /** The hashes of the style sheets that stand in pages. */
  styles: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    /** The site of this repository's own content. */
    own: ServedSite;
    /** The demonstration, thirty invented stories, under a base path. */
    demo: ServedSite;
    /** The same at the root of its host. */
    rooted: ServedSite;
    /** Stories in five languages on pages in Arabic. */
    languages: ServedSite;
  }
}

const demonstration = 'tests/fixtures/site';

export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = findChromium();
  console.log(`Browser tests run in ${chromiumVersion(chromium)}.`);
  const own = await serve('content');
  const demo = await serve(demonstration);
  const content = rootedCopy();
  const rooted = await serve(content);
  rmSync(content, { recursive: true });
  const languages = await serve('tests/fixtures/languages');
  project.provide('chromium', chromium);
  project.provide('own', own.site);
  project.provide('demo', demo.site);
  project.provide('rooted', rooted.site);
  project.provide('languages', languages.site);
  return () => {
    for (const { server, site } of [own, demo, rooted, languages]) {
      server.closeAllConnections();
      server.close();
      rmSync(dirname(site.folder), { recursive: true });
    }
  };
}

/** The demonstration's content, to be served at the root of its host. */
function rootedCopy(): string {
  const content = mkdtempSync(join(tmpdir(), 'dateline-content-'));
  cpSync(demonstration, content, { recursive: true });
  writeFileSync(
    join(content, 'site.yaml'),
    'name: The Morrow Briefing\nurl: https://example.org\ncompress: [brotli, gzip]\n',
  );
  return content;
}

async function serve(content: string): Promise<{ server: Server; site: ServedSite }> {
  const folder = buildSite(content);
  const place = readPlace(folder) ?? { base: '', moved: [], styles: [] };
  const { base, styles } = place;
  const { server, port } = await listen(serveSite(folder, place), 0);
  const address = `http://localhost:${port}${base}/`;
  return { server, site: { folder, address, styles } };
}
