import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { policyAt } from '@/lib/commands/policy-at';
import { listen } from '@/lib/export/listen';
import { serveSite } from '@/lib/export/serve-site';
import { readSettings } from '@/lib/content/read-settings';
import { siteAddress } from '@/lib/site/site-address';
import { buildSite } from './build-site';
import { chromiumVersion, findChromium } from './find-chromium';

/** A built site that is being served. */
export interface ServedSite {
  /** The folder of files. */
  folder: string;
  /** The address of its first page, with a slash at its end. */
  address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    /** The site of this repository's own content. */
    own: ServedSite;
    /** A small site of invented stories, under a base path. */
    small: ServedSite;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = findChromium();
  console.log(`Browser tests run in ${chromiumVersion(chromium)}.`);
  const own = await serve('content');
  const small = await serve('tests/fixtures/small-site');
  project.provide('chromium', chromium);
  project.provide('own', own.site);
  project.provide('small', small.site);
  return () => {
    for (const { server, site } of [own, small]) {
      server.closeAllConnections();
      server.close();
      rmSync(dirname(site.folder), { recursive: true });
    }
  };
}

async function serve(content: string): Promise<{ server: Server; site: ServedSite }> {
  const folder = buildSite(content);
  const { base } = siteAddress(readSettings(content));
  const { server, port } = await listen(serveSite(folder, base, policyAt), 0);
  return { server, site: { folder, address: `http://localhost:${port}${base}/` } };
}
