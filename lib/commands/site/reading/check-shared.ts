import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkAddresses } from '@/lib/content/check-addresses';
import { changedMeanwhile } from '@/lib/content/files/changed-meanwhile';
import { readFile } from '@/lib/content/files/read-file';
import { readArticle } from '@/lib/content/read-article';
import type { Withdrawn } from '@/lib/content/settings/withdrawn';
import type { StoryNote } from '@/lib/readings/story-note';
import { groupBy } from '@/lib/text/group-by';

/**
 * Makes sure that no two articles share an id or an address; only those that do are read again, for
 * the places in their files.
 * @throws ContentError
 */
export function checkShared(
  folder: string,
  notes: readonly Pick<StoryNote, 'id' | 'slug' | 'aliases'>[],
  withdrawn: readonly Withdrawn[],
): void {
  const names = notes.flatMap(({ id, slug, aliases }) => [
    { slug, name: `id ${id}` },
    ...[slug, ...aliases].map((address) => ({ slug, name: `address ${address}` })),
  ]);
  const left = new Set<string>(withdrawn.flatMap(({ slug, aliases }) => [slug, ...aliases]));
  const taken = Array.from(left, (address) => ({ slug: null, name: `address ${address}` }));
  const shared = [...groupBy([...names, ...taken], ({ name }) => name).values()].filter(
    (all) => all.length > 1,
  );
  if (shared.length === 0) return;
  const slugs = new Set<string>(shared.flatMap((all) => all.flatMap(({ slug }) => slug ?? [])));
  const files = [...slugs].toSorted().map((slug) => join(folder, `${slug}.md`));
  const gone = files.find((file) => !existsSync(file));
  if (gone !== undefined) throw changedMeanwhile(gone);
  checkAddresses(
    files.map((file) => readArticle(file, readFile(file))),
    withdrawn,
  );
  throw changedMeanwhile(folder);
}
