import type { Element, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { partBlocks } from '@/lib/build/part-blocks';
import { policyAt } from '@/lib/hosts/table/policy';

/** What a page is finished with. */
export interface PageParts {
  /** The address that an asset of Next has in the finished site. */
  assetAddress: (address: string) => string;
  /** The address of each module, by the property of the elements that it works on. */
  modules: Readonly<Record<string, string>>;
  /** What a style sheet or a script must hash to (W3C Subresource Integrity), by its address. */
  integrity: ReadonlyMap<string, string>;
}

/** Attributes of Next's own, of no use without its scripts, and what rows are checked by. */
const runtimeAttributes = ['dataPrecedence', 'dataDplId', 'dataNextHead', 'dataRow'];

/**
 * Strips a page of Next's export of all that only its scripts would use, and adds the
 * modules that have something to work on there, and the policy for hosts that set no headers.
 * @param path the page's own, below the base.
 */
export function stripPage(html: string, path: string, parts: PageParts): string {
  const tree = fromHtml(html);
  strip(tree);
  partBlocks(tree);
  const needed = new Set<string>();
  visit(tree, 'element', ({ tagName, properties }) => {
    for (const name of runtimeAttributes) delete properties[name];
    for (const name of ['href', 'src']) {
      const address = properties[name];
      if (typeof address === 'string') properties[name] = parts.assetAddress(address);
    }
    if (tagName === 'link')
      addIntegrity(properties, parts.integrity.get(String(properties['href'])));
    for (const [name, address] of Object.entries(parts.modules)) {
      if (properties[name] !== undefined) needed.add(address);
    }
  });
  for (const address of needed) {
    appendToHead(tree, moduleScript(address, parts.integrity.get(address)));
  }
  guard(tree, path);
  return toHtml(tree, {
    omitOptionalTags: true,
    preferUnquoted: true,
    collapseEmptyAttributes: true,
  });
}

/** Scripts, their preloads, comments between pieces of text, and hints for Next itself. */
function strip(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type !== 'comment' && !(node.type === 'element' && isRuntime(node))) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isRuntime({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return properties['type'] !== 'application/ld+json';
  if (tagName === 'meta') return isRepeated(String(properties['name']));
  if (tagName === 'link') {
    const rel = String(properties['rel']);
    // Next connects beforehand for fonts; the style sheet has opened that connection already.
    if (rel === 'modulepreload' || rel === 'preconnect') return true;
    // Nor does a page have use for the style sheet of the page that stands for none.
    return rel === 'preload' && ['script', 'style'].includes(String(properties['as']));
  }
  return tagName === 'div' && properties['hidden'] === true;
}

/** What Next says of its fonts, and what X reads from Open Graph as well. */
const isRepeated = (name: string) => name === 'next-size-adjust' || /^twitter:(?!card$)/.test(name);

function moduleScript(address: string, integrity: string | undefined): Element {
  const properties: Properties = { type: 'module', src: address };
  addIntegrity(properties, integrity);
  return { type: 'element', tagName: 'script', properties, children: [] };
}

function addIntegrity(properties: Properties, integrity: string | undefined): void {
  if (integrity !== undefined) properties['integrity'] = integrity;
}

const meta = (properties: Properties): Element => ({
  type: 'element',
  tagName: 'meta',
  properties,
  children: [],
});

const isCharset = (node: Element['children'][number]) =>
  node.type === 'element' && node.properties['charSet'] !== undefined;

/** What the headers say of a page that a page can say itself, before anything is loaded. */
function guard(tree: Root, path: string): void {
  visit(tree, { type: 'element', tagName: 'head' }, (head: Element) => {
    const after = head.children.findIndex(isCharset) + 1;
    head.children.splice(
      after,
      0,
      meta({ httpEquiv: ['content-security-policy'], content: policyAt(path, 'page', []) }),
      meta({ name: 'referrer', content: 'no-referrer' }),
    );
  });
}

function appendToHead(tree: Root, element: Element): void {
  visit(tree, { type: 'element', tagName: 'head' }, (head: Element) => {
    head.children.push(element);
  });
}
