import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { decodeUtf8 } from '@/lib/content/files/decode-utf8';
import { readFile } from '@/lib/content/files/read-file';
import { frontMatterSchema } from '@/lib/content/front-matter';
import type { Problem } from '@/lib/content/problem';
import { splitFrontMatter } from '@/lib/content/split-front-matter';
import { readYaml } from '@/lib/content/yaml/read-yaml';
import type { Reading } from '@/lib/readings/reading';
import type { SiteWarning } from '@/lib/site/warn/site-warning';
import { siteWarnings } from '@/lib/site/warn/site-warnings';

/** Everything that an editor should look at in a folder, each at its place: what build and `check` tell. */
export function allWarnings(
  folder: string,
  readings: readonly Pick<Reading, 'brief' | 'release' | 'warnings'>[],
  day: IsoDay,
): Problem[] {
  return [
    ...readings.flatMap(({ warnings }) => warnings),
    ...siteWarnings(readings, day).map((warning) => placed(folder, warning)),
  ];
}

/** Places in files are not kept beside what lists need; the few that are told are looked up. */
function placed(folder: string, { slug, path, message }: SiteWarning): Problem {
  const file = join(folder, `${slug}.md`);
  if (path.length === 0 || !existsSync(file)) return { file, message };
  const { yaml } = splitFrontMatter(file, decodeUtf8(file, readFile(file)));
  return readYaml(file, yaml, 1, frontMatterSchema).problemAt(path, message);
}
