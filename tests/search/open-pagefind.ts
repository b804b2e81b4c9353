import { Buffer } from 'node:buffer';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';
import type { TermResult } from '@/lib/search/hits/find-stories';

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => {
    search: (term: string) => Promise<{ results: readonly TermResult[] }>;
  };
}

const entry = /^\/pagefind\/([^/]+)\/pagefind-entry\.json$/;

/** The names of the segments that files hold an index of. */
export const segmentNames = (files: readonly SiteFile[]): string[] =>
  files.flatMap(({ path }) => entry.exec(path)?.[1] ?? []);

/** Other tests of the same worker ask real servers. */
const fetchOther = globalThis.fetch;

/** Runs the Pagefind of a site's only segment as its search page does, with files from memory. */
export async function openPagefind(files: readonly SiteFile[]) {
  const byPath = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  globalThis.fetch = async (address, options) => {
    if (!String(address).startsWith(paths.pagefind)) return fetchOther(address, options);
    const bytes = byPath.get(
      String(address)
        .replace(/\?.*/, '')
        .replace(/[^/]+\/(?=wasm\.)/, ''),
    );
    return bytes ? new Response(bytes) : new Response('', { status: 404 });
  };
  const code = byPath.get(`${paths.pagefind}pagefind.js`)?.toString('base64');
  const module: PagefindModule = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${code}`
  );
  const [name = ''] = segmentNames(files);
  const pagefind = module.createInstance({
    basePath: paths.searchIndex(name),
    noWorker: true,
  });
  return async (term: string) => (await pagefind.search(term)).results;
}
