import { isForDisk } from '@/lib/build/disk/disk-scripts';
import { diskStyle } from '@/lib/build/disk/disk-style';
import type { Manifest } from '@/lib/build/kept/manifest';
import type { Shell } from '@/lib/build/shell';
import { OptionError } from '@/lib/commands/options';
import { readPlace } from '@/lib/commands/output/record';
import { keepAll } from '@/lib/commands/site/keep-all';
import { makeAll } from '@/lib/commands/site/make-all';
import type { Made, Making } from '@/lib/commands/site/making';
import { addForHosts } from '@/lib/commands/site/placing/add-for-hosts';
import { placeSite, publishBeside } from '@/lib/commands/site/placing/place-site';
import { warnOfStyles } from '@/lib/commands/site/placing/warn-of-styles';
import { withWorkers } from '@/lib/commands/site/with-workers';
import { movedPaths } from '@/lib/site/moved-paths';
import type { Site } from '@/lib/site/site';
import { siteAddress } from '@/lib/site/site-address';

/**
 * Reads what was not read before, makes what is not as it was, and puts all in its place.
 * @param joined whether all outputs were made by parts: one that is missing or foreign is a fault.
 * @throws OptionError for such a one.
 */
export async function makeSite(making: Making, joined = false): Promise<Made> {
  const { options, places, settings, last, log, stages } = making;
  const all = await withWorkers(making, (pool) => makeAll(making, pool, { makes: !joined }));
  const { site, shell, files, outputs, groups, made, read, left } = all;
  if (joined) checkJoined(left, last, outputs);
  const assets = site.onDisk ? files.filter(({ path }) => isForDisk(path)) : files;
  outputs.set('assets', { digest: '', files: keepAll(places.files, assets, site.compress) });
  const styles = stylesIn(site, shell, outputs);
  const beside = addForHosts(site, outputs, places.files, styles);
  const manifest: Manifest = { inputs: making.inputs, outputs, groups };
  const former = readPlace(options.out)?.styles ?? [];
  const { base } = siteAddress(settings);
  const kept = await stages.run('site put in its place', () =>
    placeSite(making, manifest, { base, moved: movedPaths(site), styles }),
  );
  publishBeside(options.out, beside, log);
  if (beside.size > 0) warnOfStyles(options.out, former, styles, log);
  return { manifest, made, read, kept };
}

/** The hashes of the style sheets that stand in pages: on a disk each folder's are its own. */
function stylesIn(site: Site, { styles }: Shell, outputs: Manifest['outputs']): string[] {
  if (!site.onDisk) return Object.values(styles).map(({ hash }) => hash);
  const pages = [...outputs.keys()].filter((id) => id.startsWith('/'));
  const byDepth = new Map(pages.map((path) => [path.split('/').length, path]));
  return [...byDepth.values()].flatMap((path) =>
    Object.values(styles).map((style) => diskStyle(style, { ...site, path }).hash),
  );
}

/** As many names as one takes in. */
const mostNamed = 5;

const told = (ids: readonly string[]) => `${ids.slice(0, mostNamed).join(', ')} (${ids.length})`;

function checkJoined(
  left: readonly string[],
  last: Manifest | null,
  outputs: Manifest['outputs'],
): void {
  const foreign = [...(last?.outputs.keys() ?? [])].filter((id) => !outputs.has(id));
  if (left.length > 0) {
    throw new OptionError(
      `--merge: no part made ${told(left)}, or it is damaged; make the parts anew.`,
    );
  }
  if (foreign.length > 0) {
    throw new OptionError(`--merge: parts made what the site does not have: ${told(foreign)}.`);
  }
}
