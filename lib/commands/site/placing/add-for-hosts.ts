import type { FileTree } from '@/lib/build/file-tree';
import type { Manifest } from '@/lib/build/kept/manifest';
import { licences } from '@/lib/build/licences';
import { keepAll } from '@/lib/commands/site/keep-all';
import { forHosts } from '@/lib/hosts/for-hosts';
import type { Site } from '@/lib/site/site';

/** What stands beside another file, compressed: hosts answer with it under the other's path. */
const compressed = /\.(?:br|gz)$/;

/**
 * Adds to the outputs of a site the licences of what it holds, and what its hosts want.
 * @param styles the hashes of the style sheets that stand in pages.
 * @returns what the keepers of hosts put elsewhere.
 */
export function addForHosts(
  site: Site,
  outputs: Manifest['outputs'],
  kept: string,
  styles: readonly string[],
): FileTree {
  const paths = [...outputs.values()]
    .flatMap(({ files }) => files.map(({ path }) => path))
    .filter((path) => !compressed.test(path));
  const notice = { path: '/licences.txt', content: licences(paths, process.cwd()) };
  outputs.set('licences', { digest: '', files: keepAll(kept, [notice], site.compress) });
  // Settings depend on the paths alone; what is compressed was so when it was made.
  const nothing = new Uint8Array();
  const none = new Map([...paths, 'licences.txt'].map((path) => [path, nothing]));
  const { within, beside } = forHosts({ ...site, compress: [] }, none, styles);
  const settings = [...within]
    .filter(([path]) => !none.has(path))
    .map(([path, content]) => ({ path, content }));
  outputs.set('hosts', { digest: '', files: keepAll(kept, settings, []) });
  return beside;
}
