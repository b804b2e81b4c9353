import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { linkAddress } from '@/lib/strings/link-address';
import { parsedUrl } from '@/lib/strings/parsed-url';

/**
 * Takes out of the tree of a page what no article may hold, and makes its headings ones inside a text.
 * @param base the page's address, from which its links lead; null where it is not known.
 * @returns what was taken out, for an editor.
 */
export function plainTree(tree: Root, base: string | null): string[] {
  const leftOut: string[] = [];
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'heading' && node.depth === 1) node.depth = 2;
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') {
      if (node.type === 'html') leftOut.push(node.value);
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type === 'paragraph' && isMenu(node)) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'link') return undefined;
    const address = resolved(node.url, base);
    node.title = null;
    if (address !== null) {
      node.url = address;
      return undefined;
    }
    leftOut.push(`the address of a link, "${node.url}"`);
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  tree.children = tree.children.filter((node) => !isEmpty(node));
  return leftOut;
}

/** Links alone, side by side: the way to other pages. */
const isMenu = ({ children }: Paragraph): boolean =>
  children.filter(({ type }) => type === 'link').length > 1 &&
  children.every(
    (child) =>
      child.type === 'link' ||
      child.type === 'break' ||
      (child.type === 'text' && /^[\s|·•/>»-]*$/.test(child.value)),
  );

/** What holds nothing once its image is gone. */
const isEmpty = (node: RootContent): boolean =>
  node.type === 'thematicBreak'
    ? false
    : node.type === 'text'
      ? !/\S/.test(node.value)
      : 'children' in node &&
        node.children.every((child) => child.type === 'break' || isEmpty(child));

function resolved(url: string, base: string | null): string | null {
  if (linkAddress(url) !== null) return url;
  const full = base === null ? null : parsedUrl(url, base);
  return full && linkAddress(full.href);
}
