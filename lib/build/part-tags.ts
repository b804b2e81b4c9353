import { apart } from '@/lib/build/part-blocks';

/** The end of an element right before the beginning of the next, in markup as React writes it. */
const neighbours = /(<\/([a-z][a-z0-9-]*)>|<(br|hr|img|input|wbr)\b[^<>]*>)(?=<([a-z][a-z0-9-]*))/g;

/** What `partBlocks` does, on the text of a page: "<" stands in it for nothing but a tag. */
export const partTags = (html: string): string =>
  html.replace(neighbours, (end, _, closed?: string, empty?: string, next?: string) =>
    apart.has(closed ?? empty ?? '') || apart.has(next ?? '') ? `${end}\n` : end,
  );
