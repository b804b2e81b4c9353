import type { Options } from '@/lib/commands/options';
import { readPlace } from '@/lib/commands/output/record';
import { passedLimits } from '@/lib/hosts/table/file-limits';
import { passedRedirects } from '@/lib/hosts/table/redirect-limits';
import type { Made } from '@/lib/commands/site/make-site';
import type { Settings } from '@/lib/content/settings/settings';

/** Tells what a build made. */
export function report({
  options,
  settings,
  manifest,
  made,
  read,
  kept,
}: Made & { options: Options; settings: Settings }): void {
  if (settings.url === undefined) {
    console.warn(
      `${options.content}/site.yaml names no url: feeds, sitemap and social cards, which need it, were left out.`,
    );
  }
  if (kept.length > 0) {
    console.log(`Kept in ${options.out}/, as no build wrote it: ${kept.join(', ')}.`);
  }
  const files = [...manifest.outputs.values()].flatMap((output) => output.files);
  const moved = readPlace(options.out)?.moved.length ?? 0;
  for (const told of [
    ...passedLimits(settings.hosts, files.length + 1),
    ...passedRedirects(settings.hosts, moved),
  ]) {
    console.warn(told);
  }
  const kilobytes = Math.round(files.reduce((sum, { size }) => sum + size, 0) / 1000);
  const what =
    made === 0 && read === 0
      ? 'nothing had changed'
      : `${read} articles were read and ${made} of ${manifest.outputs.size} outputs made`;
  console.log(`${options.out}/ holds ${files.length + 1} files, ${kilobytes} kB; ${what}.`);
}
