import type { Article } from '@/lib/content/article';
import { ContentError } from '@/lib/content/content-error';
import type { Problem } from '@/lib/content/problem';
import type { Withdrawn } from '@/lib/content/settings/withdrawn';

/**
 * @param withdrawn stories that were taken from the site, whose addresses say so.
 * @throws ContentError where two articles share an id, or an address leads to two things.
 */
export function checkAddresses(
  articles: readonly Article[],
  withdrawn: readonly Withdrawn[] = [],
): void {
  const gone = new Map<string, string>(
    withdrawn.flatMap(({ slug, aliases, on }) => [slug, ...aliases].map((name) => [name, on])),
  );
  const isGone = (slug: string) =>
    `"${slug}" was withdrawn on ${gone.get(slug)}, as site.yaml says; take that entry out there, or choose another slug.`;
  const ids = new Map<string, string>();
  const slugs = new Map<string, string>(articles.map(({ slug, file }) => [slug, file]));
  const problems: Problem[] = [];
  for (const { file, slug, front, problemAt } of articles) {
    const sameId = ids.get(front.id);
    if (sameId !== undefined) {
      const message = `id: "${front.id}" is the id of ${sameId} already; give each article its own.`;
      problems.push(problemAt(['id'], message));
    }
    ids.set(front.id, file);
    if (gone.has(slug)) problems.push({ file, message: isGone(slug) });
    front.aliases.forEach((alias, i) => {
      const same = slugs.get(alias);
      if (same !== undefined) {
        const message = `aliases: "${alias}" is an address of ${same} already; take it out.`;
        problems.push(problemAt(['aliases', i], message));
      }
      slugs.set(alias, file);
      if (gone.has(alias)) problems.push(problemAt(['aliases', i], `aliases: ${isGone(alias)}`));
    });
  }
  if (problems.length > 0) throw new ContentError(problems);
}
