/** Elements whose text no browser shows. */
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE']);

/** Elements that stand within a line. */
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

/** The passages that an element shows, each the text of one block, white space folded. */
export function passages(root: Element): string[] {
  const found: string[] = [''];
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) found.push(`${found.pop() ?? ''}${child.textContent ?? ''}`);
      if (child.nodeType !== 1 || unseen.has(child.nodeName.toUpperCase())) continue;
      const isBlock = !inline.has(child.nodeName.toUpperCase());
      if (isBlock) found.push('');
      walk(child);
      if (isBlock) found.push('');
    }
  };
  walk(root);
  return found.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
