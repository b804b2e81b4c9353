import { spawn } from 'node:child_process';
import { Command } from 'commander';
import { builtSite } from '@/bench/proofs/built-site';
import { engines } from '@/bench/engines/engines';
import { serveAsked } from '@/bench/engines/serve-asked';
import { styleQuestions } from '@/bench/engines/style-sheets';
import { readTree } from '@/lib/build/file-tree';
import { readPlace } from '@/lib/commands/output/record';

/**
 * `npm run prove:engines`: the pages of a site in Chromium, and in Firefox (Debian's `firefox-esr`) and
 * WebKit (`libwebkit2gtk-4.1-0` and `xvfb`) where they are installed. The site is served without its
 * scripts. With `--site` a built folder is looked at; else the demonstration is built.
 */
const { site, only } = new Command()
  .option('--site <folder>', 'a built site')
  .option('--only <words>', 'pages whose address holds these words', '')
  .parse()
  .opts<{ site?: string; only: string }>();

/** An engine that has told nothing by then is ended, in milliseconds. */
const maxWait = 40 * 60_000;

const folder = site ?? builtSite('').folder;
const base = readPlace(folder)?.base ?? '';
const leadsOn = /http-equiv="?refresh/;
const files = [...readTree(folder)]
  .filter(
    ([path, bytes]) => path.endsWith('index.html') && !leadsOn.test(Buffer.from(bytes).toString()),
  )
  .map(([path]) => path);
const pages = files
  .map((path) => `${base}/${path.replace(/index\.html$/, '')}`)
  .filter((path) => path.includes(only));
const { server, address, ask } = await serveAsked(folder, base);
const questions = styleQuestions(folder, files);
console.log(
  `${pages.length} pages, ${questions.declarations.length} declarations, ${questions.selectors.length} selectors`,
);

const rows: Record<string, unknown>[] = [];
for (const { name, open } of engines()) {
  for (const dark of [false, true]) {
    const told = ask({ pages, widths: dark ? [1280] : [390, 1280], dark, ...questions });
    const { command, args, env } = open(address, dark);
    const browser = spawn(command, args, {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, ...env },
    });
    const late = setTimeout(() => {
      console.log(`${name} told nothing.`);
      process.exit(1);
    }, maxWait);
    const found = await told;
    clearTimeout(late);
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
    const { overflowing, wrongTheme, unsupported } = found;
    for (const line of overflowing) console.log(`  ${name} reaches beyond its window: ${line}`);
    for (const line of wrongTheme) console.log(`  ${name} colours for another theme: ${line}`);
    if (!dark) for (const line of unsupported) console.log(`  ${name} does not know ${line}`);
    if (overflowing.length + wrongTheme.length > 0 || found.underlined < found.marked)
      process.exitCode = 1;
    const row = {
      engine: `${name}, ${dark ? 'dark' : 'light'}`,
      views: found.views,
      underlined: `${found.underlined} of ${found.marked}`,
      overflow: overflowing.length,
      'at the foot': `${found.opened} of ${found.followed}`,
      lit: `${found.lit} of ${found.sentences}`,
      theme: wrongTheme.length,
      unknown: unsupported.length,
    };
    rows.push(row);
    console.log(row);
  }
}
console.table(rows);
server.closeAllConnections();
server.close();
