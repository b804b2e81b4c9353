import type { Version } from '@/lib/desk/history/version';

/** Versions of an article, for a terminal. */
export const versionLines = (versions: readonly Version[]): string[] =>
  versions.flatMap(({ day, commit, kind, words, told }) => [
    `${day}  ${kind}${words === null ? '' : ` (${words.added} words added, ${words.removed} removed)`}  ${commit.slice(0, 10)}`,
    ...told.map((line) => `    ${line}`),
  ]);
