import type { SiteFile } from '@/lib/site/site-file';

/** The text of the file at `path`; throws where there is none. */
export function fileText(files: readonly SiteFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`there is no ${path} among ${files.map((f) => f.path).join(', ')}`);
  return typeof file.content === 'string' ? file.content : Buffer.from(file.content).toString();
}
