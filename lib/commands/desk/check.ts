import { join } from 'node:path';
import { collectProblems, ContentError } from '@/lib/content/content-error';
import { listFolder } from '@/lib/content/files/list-folder';
import { formatProblem, type Problem } from '@/lib/content/problem';
import { readArticle } from '@/lib/content/read-article';
import { readFile } from '@/lib/content/files/read-file';
import { readFolder } from '@/lib/content/read-folder';
import { parseStory } from '@/lib/parse/parse-story';
import { warnings } from '@/lib/parse/warn/warnings';

/** All that is wrong with some articles, and what an editor should look at. */
export interface Checked {
  articles: number;
  errors: Problem[];
  warnings: string[];
}

/** Checks a content folder, or those of its articles that are named. */
export function check(content: string, slugs: readonly string[]): Checked {
  const names =
    slugs.length > 0
      ? slugs.map((slug) => `${slug}.md`)
      : listFolder(content).filter((name) => name.endsWith('.md'));
  const found: Checked = { articles: names.length, errors: [], warnings: [] };
  for (const name of names) {
    found.errors.push(
      ...problemsOf(() => {
        const file = join(content, name);
        const article = readArticle(file, readFile(file));
        found.warnings.push(...warnings(article, parseStory(article)));
      }),
    );
  }
  // Ids, aliases and settings can be checked only where every article can be read.
  if (slugs.length === 0 && found.errors.length === 0)
    found.errors.push(...problemsOf(() => readFolder(content)));
  return found;
}

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    collectProblems([null], work);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\n', '%0A');

/** The lines of an outcome: for people, for programs, or as annotations of a pull request. */
export function checkedLines(
  { articles, errors, warnings: told }: Checked,
  format: string,
): string[] {
  if (format === 'json') return [JSON.stringify({ articles, errors, warnings: told })];
  if (format === 'github') {
    const places = errors.map(
      ({ file, line, column, message }) =>
        `::error file=${file},line=${line ?? 1},col=${column ?? 1}::${escaped(message)}`,
    );
    return [...places, ...told.map((words) => `::warning ::${escaped(words)}`)];
  }
  return [
    ...errors.map((problem) => `error   ${formatProblem(problem)}`),
    ...told.map((words) => `warning ${words}`),
    `${articles} articles, ${errors.length} errors, ${told.length} warnings.`,
  ];
}
