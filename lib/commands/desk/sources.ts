import { articlePath, storyAt } from '@/lib/commands/desk/story-at';
import { listFolder } from '@/lib/content/files/list-folder';
import { textHash } from '@/lib/desk/text-hash';

/** Where an article is from, and how its text can be compared with the original. */
export interface StorySource {
  file: string;
  url: string | null;
  archived: string | null;
  copied: string | null;
  /** SHA-256 of the article's plain text in UTF-8, in hexadecimal. */
  sha256: string;
}

/** The sources of some articles, or of all. @throws ContentError */
export function sources(content: string, slugs: readonly string[]): StorySource[] {
  const all =
    slugs.length > 0
      ? slugs
      : listFolder(content)
          .filter((name) => name.endsWith('.md'))
          .map((name) => name.slice(0, -'.md'.length));
  return all.map((slug) => {
    const { story } = storyAt(content, slug);
    const { source, text } = story;
    return {
      file: articlePath(content, slug),
      url: source?.url ?? null,
      archived: source?.archived ?? null,
      copied: source?.copied ?? null,
      sha256: textHash(text),
    };
  });
}

/** The same for a terminal; where no archived copy is told, where one may be looked for. */
export const sourceLines = (all: readonly StorySource[]): string[] =>
  all.flatMap(({ file, url, archived, copied, sha256 }) => [
    file,
    `  original  ${url ?? 'not stated'}${copied === null ? '' : ` (copied ${copied})`}`,
    `  archived  ${archived ?? (url === null ? 'not stated' : `not stated; perhaps at https://web.archive.org/web/${url}`)}`,
    `  sha256    ${sha256}`,
  ]);
