/** What a page says of its article in JSON-LD (schema.org); null where it does not. */
export interface LinkedArticle {
  headline: string | null;
  published: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
}

/** A node of JSON-LD as it is parsed: nothing of it is sure. */
type LinkedNode = Readonly<Record<string, unknown>>;

const article = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Every node of some scripts, those of `@graph` too; a script that is no JSON tells nothing. */
function nodesOf(scripts: readonly string[]): LinkedNode[] {
  const open: unknown[] = scripts.flatMap((script) => {
    try {
      return listOf(JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|\/\/.*\n)|\]\]>\s*$/g, '')));
    } catch {
      return [];
    }
  });
  return open.filter(isNode).flatMap((node) => [node, ...listOf(node['@graph']).filter(isNode)]);
}

/** The first article of a page's JSON-LD; a reference (`@id`) stands for what it refers to. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const nodes = nodesOf(scripts);
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const found = nodes.find((node) =>
    listOf(node['@type']).some((type) => article.test(String(type))),
  );
  if (!found) return null;
  const resolved = (value: unknown) =>
    isNode(value) && value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  const nameOf = (value: unknown) => {
    const node = resolved(value);
    return textOf(isNode(node) ? node['name'] : node);
  };
  const names = (value: unknown) => listOf(value).flatMap((one) => nameOf(one) ?? []);
  const page = found['mainEntityOfPage'];
  const authors = names(found['author']);
  return {
    headline: textOf(found['headline']),
    published: textOf(found['datePublished']),
    author: authors.length > 0 ? authors.join(', ') : null,
    publisher: names(found['publisher'])[0] ?? null,
    url: textOf(found['url']) ?? textOf(isNode(page) ? page['@id'] : page),
  };
}
