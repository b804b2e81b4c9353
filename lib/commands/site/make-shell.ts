import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '@/lib/build/file-tree';
import { finishSite } from '@/lib/build/finish-site';
import { integrityOf } from '@/lib/build/shell/integrity-of';
import { styleOf } from '@/lib/build/shell/style-of';
import type { browserModules } from '@/lib/commands/browser-modules';
import type { Options } from '@/lib/commands/options';
import type { KeptShell } from '@/lib/commands/site/open-shell';
import { paths } from '@/lib/site/addresses';

/** A story that has a claim, a date and a former address; of the whole content a shell needs no more. */
const article = `---
id: shell
aliases: [former-shell]
published: 2026-01-02
---

# A shell

The mill closed on 2 January 2026, Ana Brandt said.
`;

/** Has Next make a site of one story, and takes from it what stands in every site. */
export async function makeShell(
  folder: string,
  { modules, offline }: Awaited<ReturnType<typeof browserModules>>,
  base: string,
  options: Options,
  render: (options: Options, base: string) => Promise<void>,
): Promise<KeptShell> {
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
  return {
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
}
