import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserModules } from '@/lib/commands/browser-modules';
import { handOver } from '@/lib/commands/build-environment';
import { OptionError, type Options, readOptions } from '@/lib/commands/options';
import { checkOutput } from '@/lib/commands/output/check-output';
import { lock } from '@/lib/commands/output/lock';
import { publish } from '@/lib/commands/output/publish';
import { openRoom, type WorkRoom } from '@/lib/commands/output/work-room';
import { run } from '@/lib/commands/run';
import { runGroup } from '@/lib/commands/run-group';
import { siteFiles } from '@/lib/commands/site-files';
import { stopSignal, unlessStopped } from '@/lib/commands/stop-signal';
import { reportedTrouble } from '@/lib/commands/system-error';
import { type FileTree, readTree } from '@/lib/build/file-tree';
import { checkRows } from '@/lib/build/rows/check-rows';
import { finishSite } from '@/lib/build/finish-site';
import { licences } from '@/lib/build/licences';
import { forHosts } from '@/lib/hosts/for-hosts';
import { movedPaths } from '@/lib/site/moved-paths';
import { loadSite } from '@/lib/site/load-site';

/** The one folder of Next's that stays when it begins to build. */
const cache = '.next/cache';

/** `npm run build`: checks the content, lets Next render it, and puts the finished site in out/. */
async function build(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  checkOutput(options, process.cwd());
  checkOutput({ ...options, out: besideOf(options.out) }, process.cwd());
  mkdirSync(cache, { recursive: true });
  const stop = stopSignal();
  const unlock = lock(join(cache, 'dateline.lock'), 'renders pages in this checkout');
  try {
    const room = openRoom(options.out);
    try {
      await buildIn(room, options, stop);
    } finally {
      room.close();
    }
  } finally {
    unlock();
  }
}

async function buildIn(room: WorkRoom, options: Options, stop: AbortSignal): Promise<void> {
  const site = loadSite(options.content, options.day);
  for (const warning of site.entries.flatMap(({ warnings }) => warnings)) console.warn(warning);
  await renderPages(options, site.base, stop);
  const pages = finishSite(readTree('.next/export'), site.base, await browserModules());
  const made: FileTree = new Map([...pages, ...(await unlessStopped(stop, siteFiles(site)))]);
  const notices = Buffer.from(licences([...made.keys()], process.cwd()));
  const files: FileTree = new Map([...made, ['licences.txt', notices]]);
  const rows = checkRows(site, files);
  const { within, beside } = forHosts(site, files);
  const place = { base: site.base, moved: movedPaths(site) };
  const kept = publish(options.out, within, room, place);
  publishBeside(options.out, beside);
  if (site.url === null) {
    console.warn(
      `${options.content}/site.yaml names no url: feeds, sitemap and social cards, which need it, were left out.`,
    );
  }
  if (kept.length > 0) {
    console.log(`Kept in ${options.out}/, as no build wrote it: ${kept.join(', ')}.`);
  }
  console.log(
    `${options.out}/ holds ${within.size} files, ${kilobytes(within)} kB; ${rows} rows were read back.`,
  );
}

/** What the keepers of hosts put elsewhere stands beside the site, in `out.hosts/`. */
function publishBeside(out: string, files: FileTree): void {
  if (files.size === 0) return;
  const room = openRoom(besideOf(out));
  try {
    publish(besideOf(out), files, room);
  } finally {
    room.close();
  }
  console.log(`${besideOf(out)}/ holds settings for hosts: ${[...files.keys()].join(', ')}.`);
}

const besideOf = (out: string) => `${out}.hosts`;

/** Runs Next; what it prints is shown only when it fails. */
async function renderPages(options: Options, base: string, stop: AbortSignal): Promise<void> {
  const { status, output } = await runGroup(
    [process.execPath, 'node_modules/next/dist/bin/next', 'build'],
    {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...handOver(options, base),
    },
    stop,
  );
  if (status === 0) return;
  const trouble = reportedTrouble(output);
  if (trouble) throw new OptionError(`Next could not render the pages: ${trouble}`);
  throw new Error(`Next could not render the pages:\n${output}`);
}

const kilobytes = (files: FileTree) =>
  Math.round([...files.values()].reduce((sum, { length }) => sum + length, 0) / 1000);

await run(build, 'Nothing was built; the site built before is as it was.');
