import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { linkAddress } from '@/lib/strings/link-address';

/** Gives every link of a tree the one form of its address: `HTTPS://` is no scheme to a sanitiser. */
export function normaliseLinks(tree: Root): void {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      node.url = linkAddress(node.url) ?? node.url;
    }
  });
}
