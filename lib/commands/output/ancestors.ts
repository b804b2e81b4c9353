/** The folders that a path of a file tree lies in: "a/b/c" in "a/b" and "a". */
export const ancestors = (path: string): string[] =>
  path.split('/').flatMap((_, i, parts) => (i === 0 ? [] : [parts.slice(0, i).join('/')]));
