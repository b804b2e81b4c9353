import type { FileTree } from '@/lib/build/file-tree';
import { pageRows } from '@/lib/build/rows/page-rows';
import type { PrintedRow } from '@/lib/build/rows/printed-row';
import { shardRows } from '@/lib/build/rows/shard-rows';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { rowProblem } from '@/lib/wording/rows/row-problem';

/** As many faults as one looks at before the first of them is mended. */
const maxTold = 20;

/**
 * Reads every row of the finished site back against its article: on pages, and in the texts that
 * the search prints. A row that an article does not bear out is a fault of ours, never of the
 * content.
 * @returns how many rows were read.
 * @throws Error with the rows that may not be shown, and with the claims that their own story's
 *   page does not show.
 */
export function checkRows(site: Site, files: FileTree): number {
  const rows = [...files].flatMap(([file, bytes]) => rowsOf(file, bytes));
  const faults = [...rows.flatMap((row) => faultOf(site, row) ?? []), ...unshown(site, rows)];
  if (faults.length === 0) return rows.length;
  const more = faults.length > maxTold ? [`and ${faults.length - maxTold} more`] : [];
  throw new Error(
    [
      'Rows that the articles do not bear out. They are made by lib/wording/rows/claim-row.ts and printed by components/ui/claim-words.tsx:',
      ...faults.slice(0, maxTold),
      ...more,
    ].join('\n'),
  );
}

const isShard = (file: string) => `/${file}`.startsWith(paths.searchShard(0).replace(/0.*/, ''));

function rowsOf(file: string, bytes: Uint8Array): PrintedRow[] {
  const text = () => Buffer.from(bytes).toString('utf8');
  if (file.endsWith('.html')) return pageRows(file, text());
  return file.endsWith('.json') && isShard(file) ? shardRows(file, text()) : [];
}

function faultOf(site: Site, { file, slug, anchor, words }: PrintedRow): string | null {
  const story = slug === null ? undefined : site.entryBySlug.get(slug)?.story;
  const claim = story?.claims.find((candidate) => candidate.anchor === anchor);
  const problem =
    !story || !claim ? 'belongs to no claim' : rowProblem(site.read(story).story, claim, words);
  return problem === null ? null : `${file}: the row “${words}” of ${anchor} ${problem}`;
}

/** The claims without a row on their own story's page. */
function unshown(site: Site, rows: readonly PrintedRow[]): string[] {
  const shown = new Set(rows.map(({ file, anchor }) => `/${file} ${anchor}`));
  return site.entries.flatMap(({ story }) => {
    const file = `${paths.story(story.slug)}index.html`;
    return story.claims
      .filter(({ anchor }) => !shown.has(`${file} ${anchor}`))
      .map(({ anchor }) => `${file.slice(1)}: the claim ${anchor} has no row`);
  });
}
