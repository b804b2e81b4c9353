import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { decodeUtf8 } from '@/lib/content/files/decode-utf8';
import { readFile } from '@/lib/content/files/read-file';
import { frontMatterSchema } from '@/lib/content/front-matter';
import type { Problem } from '@/lib/content/problem';
import { splitFrontMatter } from '@/lib/content/split-front-matter';
import { readYaml } from '@/lib/content/yaml/read-yaml';
import type { StoryNote } from '@/lib/readings/story-note';
import { nearNames } from '@/lib/site/warn/near-names';
import type { SiteWarning } from '@/lib/site/warn/site-warning';
import { siteWarnings } from '@/lib/site/warn/site-warnings';

/** Everything that an editor should look at in a folder, each at its place: what build and `check` tell. */
export function allWarnings(folder: string, notes: readonly StoryNote[], day: IsoDay): Problem[] {
  return [
    ...notes.flatMap(({ warnings }) => warnings),
    ...siteWarnings(notes, day).map((warning) => placed(folder, warning)),
  ];
}

/** Speakers that may be one, which nobody can tell but an editor: `check` alone tells of them. */
export const nameWarnings = (folder: string, notes: readonly StoryNote[]): Problem[] =>
  nearNames(notes).map((warning) => placed(folder, warning));

/** Places in files are not kept beside what lists need; the few that are told are looked up. */
function placed(folder: string, { slug, path, message }: SiteWarning): Problem {
  const file = join(folder, `${slug}.md`);
  if (path.length === 0 || !existsSync(file)) return { file, message };
  const { yaml } = splitFrontMatter(file, decodeUtf8(file, readFile(file)));
  return readYaml(file, yaml, 1, frontMatterSchema).problemAt(path, message);
}
