import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured, type Taken } from '@/bench/build/process-tree';

/** A page about as one writes it first: a head, the headline, the text. */
const layout = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ id }}</title></head>
<body><main>{{ content }}</main></body></html>
`;

/** Eleventy's whole build of the same articles, installed into a folder that is kept if one is named. */
export async function eleventy(content: string, folder: string): Promise<Taken> {
  // Articles of an earlier run would be built too.
  rmSync(join(folder, 'in'), { recursive: true, force: true });
  mkdirSync(join(folder, 'in/_includes'), { recursive: true });
  if (!existsSync(join(folder, 'node_modules/@11ty/eleventy'))) {
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', '@11ty/eleventy@3'], {
      cwd: folder,
    });
  }
  writeFileSync(join(folder, 'in/_includes/page.html'), layout);
  writeFileSync(join(folder, 'in/in.json'), '{"layout": "page.html"}');
  for (const name of readdirSync(content).filter((path) => path.endsWith('.md'))) {
    cpSync(join(content, name), join(folder, 'in', name));
  }
  rmSync(join(folder, '_site'), { recursive: true, force: true });
  const command = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  return measured([process.execPath, command, '--input=in', '--quiet'], folder);
}
