import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ContentError } from '@/lib/content/content-error';
import { type FileTree, readTree, replaceTree } from '@/lib/export/file-tree';
import { finishSite } from '@/lib/export/finish-site';
import { contentFolder, outFolder } from '@/lib/commands/folders';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';

/** `npm run build`: checks the content, lets Next render it, and puts the finished site in out/. */
function build(): void {
  const { base, entries } = loadSite(contentFolder);
  for (const warning of entries.flatMap(({ warnings }) => warnings)) console.warn(warning);
  renderPages(base);
  const shareModule = readFileSync(new URL('../export/share.js', import.meta.url), 'utf8');
  const files = finishSite(readTree('.next/export'), base, shareModule);
  replaceTree(outFolder, files);
  console.log(`${outFolder}/ holds ${files.size} files, ${kilobytes(files)} kB.`);
}

/** Runs Next; what it prints is shown only when it fails. */
function renderPages(base: Site['base']): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'build'],
    {
      encoding: 'utf8',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', DATELINE_BASE: base },
    },
  );
  if (status !== 0) throw new Error(`Next could not render the pages:\n${stdout}${stderr}`);
}

const kilobytes = (files: FileTree) =>
  Math.round([...files.values()].reduce((sum, { length }) => sum + length, 0) / 1000);

try {
  build();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`${error.message}\nNothing was built; ${outFolder}/ is as it was.`);
  process.exitCode = 1;
}
