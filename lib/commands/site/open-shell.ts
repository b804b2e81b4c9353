import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '@/lib/build/file-tree';
import { finishSite } from '@/lib/build/finish-site';
import { readChecked, writeChecked } from '@/lib/build/kept/checked-file';
import { digest } from '@/lib/build/kept/digest';
import type { Versions } from '@/lib/build/kept/versions';
import { integrityOf } from '@/lib/build/shell/integrity-of';
import type { Shell } from '@/lib/build/shell';
import { styleOf } from '@/lib/build/shell/style-of';
import { browserModules } from '@/lib/commands/browser-modules';
import type { Options } from '@/lib/commands/options';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';

/** What Next makes, and the files of it that stand in every finished site. */
export interface OpenShell {
  shell: Shell;
  /** The name of the file that it is kept in. */
  shellFile: string;
  files: SiteFile[];
}

interface Kept {
  shell: Shell;
  /** Paths with their bytes in base64. */
  files: [string, string][];
}

/** A story that has a claim, a date and a former address; of the whole content a shell needs no more. */
const article = `---
id: shell
aliases: [former-shell]
published: 2026-01-02
---

# A shell

The mill closed on 2 January 2026, Ana Brandt said.
`;

/**
 * The style sheets, fonts and modules of the site, for which Next is started only where the program
 * is another than at the last build.
 * @param render has Next make a site.
 */
export async function openShell(
  folder: string,
  { styles }: Pick<Versions, 'styles'>,
  base: string,
  options: Options,
  render: (options: Options, base: string) => Promise<void>,
): Promise<OpenShell> {
  const { modules, offline } = await browserModules();
  const shellFile = `shell-${digest('5', styles, base, JSON.stringify(modules), offline)}`;
  const place = join(folder, shellFile);
  const known = readChecked(place);
  if (known !== null) return opened(shellFile, JSON.parse(known));
  const content = join(folder, 'shell-content');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'shell.md'), article);
  writeFileSync(join(content, 'site.yaml'), `url: https://example.org${base}\n`);
  await render({ ...options, content }, base);
  const made = finishSite(readTree('.next/export'), base, modules);
  const reading = await styleOf(made, 'stories/shell/index.html', base);
  const lists = await styleOf(made, 'who/index.html', base);
  const worker = [paths.offline.slice(1), Buffer.from(offline)] as const;
  const scripts = [...made].filter(([path]) => /^assets\/.*\.js$/.test(path));
  const module = (name: string) =>
    scripts.flatMap(([path]) => (path.startsWith(`assets/${name}.`) ? [`${base}/${path}`] : []));
  const kept: Kept = {
    shell: {
      styles: { reading: reading.style, lists: lists.style, letters: reading.letters },
      integrity: Object.fromEntries(
        scripts.map(([path, bytes]) => [`${base}/${path}`, integrityOf(bytes)]),
      ),
      modules: Object.fromEntries(
        Object.keys(modules).flatMap((name) => module(name).map((address) => [name, address])),
      ),
    },
    files: [...new Map([worker, ...scripts, ...reading.fonts, ...lists.fonts])].map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString('base64')],
    ),
  };
  writeChecked(place, JSON.stringify(kept));
  return opened(shellFile, kept);
}

const opened = (shellFile: string, { shell, files }: Kept): OpenShell => ({
  shell,
  shellFile,
  files: files.map(([path, text]) => ({ path, content: Buffer.from(text, 'base64') })),
});
