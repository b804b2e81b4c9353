import { join } from 'node:path';
import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';
import { digest } from '@/lib/build/kept/digest';
import type { Versions } from '@/lib/build/kept/versions';
import type { Shell } from '@/lib/build/shell';
import type { Options } from '@/lib/commands/options';
import type { SiteFile } from '@/lib/site/site-file';

/** What Next makes, and the files of it that stand in every finished site. */
export interface OpenShell {
  shell: Shell;
  /** The name of the file that it is kept in. */
  shellFile: string;
  files: SiteFile[];
}

/** The same as it is kept. */
export interface KeptShell {
  shell: Shell;
  /** Paths with their bytes in base64. */
  files: [string, string][];
}

/**
 * The style sheets, fonts and modules of the site, for which Next is started only where the program
 * is another than at the last build.
 * @param render has Next make a site.
 */
export async function openShell(
  folder: string,
  { code, styles }: Pick<Versions, 'code' | 'styles'>,
  base: string,
  options: Options,
  render: (options: Options, base: string) => Promise<void>,
): Promise<OpenShell> {
  // The same program bundles the same modules: what it came to is noted.
  const note = join(folder, `styles-${digest(code, base)}`);
  const noted = readChecked(note);
  const same = noted === null ? null : readChecked(join(folder, noted));
  if (noted !== null && same !== null) return opened(noted, JSON.parse(same));
  const { browserModules } = await import('@/lib/commands/browser-modules');
  const { modules, offline } = await browserModules();
  const shellFile = `shell-${digest('5', styles, base, JSON.stringify(modules), offline)}`;
  const place = join(folder, shellFile);
  const known = readChecked(place);
  if (known !== null) {
    writeChecked(note, shellFile);
    return opened(shellFile, JSON.parse(known));
  }
  const { makeShell } = await import('@/lib/commands/site/make-shell');
  const kept = await makeShell(folder, { modules, offline }, base, options, render);
  writeChecked(place, JSON.stringify(kept));
  writeChecked(note, shellFile);
  return opened(shellFile, kept);
}

const opened = (shellFile: string, { shell, files }: KeptShell): OpenShell => ({
  shell,
  shellFile,
  files: files.map(([path, text]) => ({ path, content: Buffer.from(text, 'base64') })),
});
