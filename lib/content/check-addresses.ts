import type { Article } from '@/lib/content/article';
import { ContentError } from '@/lib/content/content-error';
import type { Problem } from '@/lib/content/problem';

/** @throws ContentError where two articles share an id, or an alias is the address of another. */
export function checkAddresses(articles: readonly Article[]): void {
  const ids = new Map<string, string>();
  const slugs = new Map<string, string>(articles.map(({ slug, file }) => [slug, file]));
  const problems: Problem[] = [];
  for (const { file, front, problemAt } of articles) {
    const sameId = ids.get(front.id);
    if (sameId !== undefined) {
      const message = `id: "${front.id}" is the id of ${sameId} already; give each article its own.`;
      problems.push(problemAt(['id'], message));
    }
    ids.set(front.id, file);
    front.aliases.forEach((alias, i) => {
      const same = slugs.get(alias);
      if (same !== undefined) {
        const message = `aliases: "${alias}" is an address of ${same} already; take it out.`;
        problems.push(problemAt(['aliases', i], message));
      }
      slugs.set(alias, file);
    });
  }
  if (problems.length > 0) throw new ContentError(problems);
}
