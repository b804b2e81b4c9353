import { digest } from '@/lib/build/kept/digest';
import type { BuildOptions } from '@/lib/commands/options';
import { makeSite } from '@/lib/commands/site/make-site';
import type { Made, Making } from '@/lib/commands/site/making';
import { joinParts } from '@/lib/commands/site/parts/join-parts';
import { makePart } from '@/lib/commands/site/parts/make-part';

/**
 * Makes a site, or a part of it, from its articles or from parts: parts of readings are joined to make
 * parts of files, and both to make the site.
 * @returns null where a part was made.
 * @throws OptionError for parts that are not all of this site.
 */
export async function makeParted({
  shard,
  merge,
  ...making
}: Making & Pick<BuildOptions, 'shard' | 'merge'>): Promise<Made | null> {
  const { options, versions, settings, articles, places } = making;
  const { out: _, ...told } = options;
  const inputs = digest(
    versions.code,
    JSON.stringify([told, settings]),
    ...articles.map(({ key }) => key),
  );
  const joined = merge.length > 0 ? joinParts(merge, inputs, articles, places) : null;
  if (shard) {
    await makePart(making, shard, inputs, joined !== null);
    return null;
  }
  if (!joined?.outputs) return makeSite(making);
  const last = { inputs: '', outputs: joined.outputs, groups: new Map() };
  return makeSite({ ...making, last }, true);
}
