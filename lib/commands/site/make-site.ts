import type { Manifest } from '@/lib/build/kept/manifest';
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
  outputs.set('assets', { digest: '', files: keepAll(places.files, files, site.compress) });
  const styles = Object.values(shell.styles).map(({ hash }) => hash);
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
