import type { Manifest } from '@/lib/build/kept/manifest';
import type { FoundArticle } from '@/lib/build/pool/job';
import { OptionError } from '@/lib/commands/options';
import { type SitePart, readPart, takePart } from '@/lib/commands/site/parts/part';
import type { Places } from '@/lib/commands/site/placing/places';

interface FoundPart {
  folder: string;
  part: SitePart;
}

/** What parts give to the build that joins them. */
export interface JoinedParts {
  /** The outputs that were made; null where the parts hold readings alone. */
  outputs: Manifest['outputs'] | null;
}

/**
 * Takes over what parts hold, after it is sure that they are all parts of this site and of one cut.
 * @param folders those of the parts.
 * @param inputs the digest of program, content and day of this build.
 * @throws OptionError where one is no part, is foreign, stands twice or is missing.
 */
export function joinParts(
  folders: readonly string[],
  inputs: string,
  articles: readonly FoundArticle[],
  places: Places,
): JoinedParts {
  const found = folders.map((folder): FoundPart => {
    const part = readPart(folder);
    if (!part) throw new OptionError(`--merge: ${folder} holds no part of a site, or is damaged.`);
    if (part.inputs === inputs) return { folder, part };
    throw new OptionError(
      `--merge: ${folder} is foreign: it was made of other articles or settings, by another version of the program, or for another day.`,
    );
  });
  const [readings, files] = (['readings', 'files'] as const).map((holds) =>
    wholeCut(found.filter(({ part }) => part.holds === holds)),
  );
  checkKeys(readings ?? [], articles);
  for (const { folder, part } of found) {
    const gone = takePart(folder, part, places);
    if (gone !== null) throw new OptionError(`--merge: ${gone} is missing; copy the part again.`);
  }
  if (!files || files.length === 0) return { outputs: null };
  const outputs = files.flatMap(({ part }) => part.outputs);
  return { outputs: new Map(outputs.map(([id, digest, held]) => [id, { digest, files: held }])) };
}

/** Parts of one kind: none at all, or each of one cut once. */
function wholeCut(parts: readonly FoundPart[]): readonly FoundPart[] {
  const [first] = parts;
  if (!first) return parts;
  const { of, holds } = first.part;
  for (const { folder, part } of parts) {
    if (part.of === of) continue;
    throw new OptionError(
      `--merge: ${folder} is one of ${part.of} parts and ${first.folder} one of ${of}; name parts of one cut.`,
    );
  }
  for (let number = 1; number <= of; number += 1) {
    const same = parts.filter(({ part }) => part.number === number);
    if (same.length === 1) continue;
    const what =
      same.length === 0
        ? `part ${number} of ${of} is missing among those with ${holds}; name its folder too.`
        : `${same.map(({ folder }) => folder).join(' and ')} are the same part; name one of them.`;
    throw new OptionError(`--merge: ${what}`);
  }
  return parts;
}

/** @throws OptionError where the readings are not those of the articles, one of each. */
function checkKeys(readings: readonly FoundPart[], articles: readonly FoundArticle[]): void {
  const known = new Map(
    readings.flatMap(({ folder, part }) => part.keys.map((key) => [key, folder] as const)),
  );
  const missing = articles.find(({ key }) => !known.has(key));
  if (missing) {
    throw new OptionError(
      `--merge: no part holds the reading of ${missing.file}; name the folders of all parts with readings.`,
    );
  }
  const own = new Set(articles.map(({ key }) => key));
  const foreign = [...known].find(([key]) => !own.has(key));
  if (foreign) {
    throw new OptionError(
      `--merge: ${foreign[1]} holds the reading of an article that is not here.`,
    );
  }
}
