import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type IsoDay, isoDaySchema } from '@/lib/calendar/iso-day';
import { articlePath } from '@/lib/commands/desk/story-at';
import { writeWhole } from '@/lib/commands/desk/write-file';
import { listFolder } from '@/lib/content/files/list-folder';
import { decodeUtf8 } from '@/lib/content/files/decode-utf8';
import { readFile } from '@/lib/content/files/read-file';
import { frontMatterSchema } from '@/lib/content/front-matter';
import { readArticle } from '@/lib/content/read-article';
import { readSettings, settingsFile } from '@/lib/content/settings/read-settings';
import { settingsSchema } from '@/lib/content/settings/settings';
import { splitFrontMatter } from '@/lib/content/split-front-matter';
import { readYaml } from '@/lib/content/yaml/read-yaml';
import { DeskError } from '@/lib/desk/desk-error';
import { addWithdrawn } from '@/lib/desk/edit/add-withdrawn';
import { lineProblem, textLineSchema } from '@/lib/strings/text-line';

/** What `remove` may be told. */
export interface RemoveOptions {
  content: string;
  /** The day on which the story is withdrawn. */
  on: string;
  reason?: string;
}

/** What `remove` did. */
export interface Removed {
  file: string;
  /** Where other articles link to it: file and line. */
  linked: string[];
  lines: string[];
}

/**
 * Takes an article from the site. Its text goes; at its addresses a page says that it was withdrawn,
 * and when, for which site.yaml keeps an entry.
 * @throws DeskError
 */
export function remove(slug: string, { content, on, reason }: RemoveOptions): Removed {
  const file = articlePath(content, slug);
  if (!existsSync(file)) throw new DeskError(`${file} is not there; name a story that is.`);
  const day = dayOf(on);
  const fault = reason === undefined ? null : lineProblem(reason);
  if (fault !== null) throw new DeskError(`--reason: ${fault}.`);
  const aliases = aliasesOf(file);
  const headline = headlineOf(file);
  const linked = linksTo(content, [slug, ...aliases]);
  readSettings(content);
  const place = join(content, settingsFile);
  const before = existsSync(place) ? readFileSync(place, 'utf8') : '';
  const after = addWithdrawn(before, {
    slug,
    on: day,
    ...(headline === null ? {} : { headline }),
    ...(reason === undefined ? {} : { reason }),
    ...(aliases.length === 0 ? {} : { aliases }),
  });
  readYaml(place, after, 0, settingsSchema);
  writeWhole(place, after, !existsSync(place));
  rmSync(file);
  return {
    file,
    linked,
    lines: [
      `${file} was removed; a page at its address says that it was withdrawn on ${day}.`,
      ...linked.map((where) => `${where} links to it; take the link out.`),
    ],
  };
}

function dayOf(on: string): IsoDay {
  const day = isoDaySchema.safeParse(on);
  if (!day.success) throw new DeskError(`--on: "${on}" ${day.error.issues[0]?.message}.`);
  return day.data;
}

/** Former slugs as the front matter has them; an article that is broken can be removed too. */
function aliasesOf(file: string): string[] {
  try {
    const { yaml } = splitFrontMatter(file, decodeUtf8(file, readFile(file)));
    return readYaml(file, yaml, 1, frontMatterSchema).data.aliases;
  } catch {
    return [];
  }
}

/** What the list of corrections calls it; null for an article that is broken. */
function headlineOf(file: string): string | null {
  try {
    return textLineSchema.parse(readArticle(file, readFile(file)).headline);
  } catch {
    return null;
  }
}

function linksTo(content: string, slugs: readonly string[]): string[] {
  const own = new RegExp(`/stories/(?:${slugs.join('|')})(?![a-z0-9-])`);
  return listFolder(content)
    .filter((name) => name.endsWith('.md') && name !== `${slugs[0]}.md`)
    .flatMap((name) => {
      const file = join(content, name);
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.flatMap((line, i) => (own.test(line) ? [`${file}:${i + 1}`] : []));
    });
}
