import { spawnSync } from 'node:child_process';
import { browserModules } from '@/lib/commands/browser-modules';
import { handOver } from '@/lib/commands/handed-over';
import { type Options, readOptions } from '@/lib/commands/options';
import { checkOutput } from '@/lib/commands/output/check-output';
import { publish } from '@/lib/commands/output/publish';
import { run } from '@/lib/commands/run';
import { siteFiles } from '@/lib/commands/site-files';
import { type FileTree, readTree } from '@/lib/export/file-tree';
import { finishSite } from '@/lib/export/finish-site';
import { loadSite } from '@/lib/site/load-site';

/** `npm run build`: checks the content, lets Next render it, and puts the finished site in out/. */
async function build(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  checkOutput(options, process.cwd());
  const site = loadSite(options.content, options.day);
  for (const warning of site.entries.flatMap(({ warnings }) => warnings)) console.warn(warning);
  renderPages(options, site.base);
  const pages = finishSite(readTree('.next/export'), site.base, await browserModules());
  const files: FileTree = new Map([...pages, ...(await siteFiles(site))]);
  const kept = publish(options.out, files);
  if (site.url === null) {
    console.warn(
      `${options.content}/site.yaml names no url: feeds, sitemap and social cards, which need it, were left out.`,
    );
  }
  if (kept.length > 0) {
    console.log(`Kept in ${options.out}/, as no build wrote it: ${kept.join(', ')}.`);
  }
  console.log(`${options.out}/ holds ${files.size} files, ${kilobytes(files)} kB.`);
}

/** Runs Next; what it prints is shown only when it fails. */
function renderPages(options: Options, base: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'build'],
    {
      encoding: 'utf8',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...handOver(options, base) },
    },
  );
  if (status !== 0) throw new Error(`Next could not render the pages:\n${stdout}${stderr}`);
}

const kilobytes = (files: FileTree) =>
  Math.round([...files.values()].reduce((sum, { length }) => sum + length, 0) / 1000);

await run(build, 'Nothing was built; the site built before is as it was.');
