import type { SiteOptions } from '@/lib/commands/options';
import { readPlace } from '@/lib/commands/output/record';
import { passedLimits } from '@/lib/hosts/table/file-limits';
import { passedRedirects } from '@/lib/hosts/table/redirect-limits';
import type { Made } from '@/lib/commands/site/making';
import type { Log } from '@/lib/commands/site/log';
import { type Stage, stageTable } from '@/lib/commands/site/stages';
import type { Settings } from '@/lib/content/settings/settings';

interface Told {
  options: SiteOptions;
  settings: Settings;
  log: Log;
  /** What each stage took; none where nobody asked. */
  stages: readonly Stage[];
}

/** Tells what a build made. */
export function report({
  options,
  settings,
  manifest,
  made,
  read,
  kept,
  log,
  stages,
}: Made & Told): void {
  if (settings.url === undefined) {
    log.warn(
      `${options.content}/site.yaml names no url: feeds, sitemap and social cards, which need it, were left out.`,
    );
  }
  if (kept.length > 0) {
    log.info(`Kept in ${options.out}/, as no build wrote it: ${kept.join(', ')}.`);
  }
  const files = [...manifest.outputs.values()].flatMap((output) => output.files);
  const moved = readPlace(options.out)?.moved.length ?? 0;
  const hosts = options.relative ? [] : settings.hosts;
  for (const told of [...passedLimits(hosts, files.length + 1), ...passedRedirects(hosts, moved)]) {
    log.warn(told);
  }
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const kilobytes = Math.round(bytes / 1000);
  const what =
    made === 0 && read === 0
      ? 'nothing had changed'
      : `${read === 1 ? '1 article was' : `${read} articles were`} read and ${made} of ${manifest.outputs.size} outputs made`;
  if (stages.length > 0) log.info(stageTable(stages));
  log.info(`${options.out}/ holds ${files.length + 1} files, ${kilobytes} kB; ${what}.`);
  log.event('built', {
    out: options.out,
    files: files.length + 1,
    bytes,
    read,
    made,
    outputs: manifest.outputs.size,
    stages,
  });
}
