import { apart } from '@/lib/build/part-blocks';

const names = [...apart].join('|');

/**
 * The end of an element right before the beginning of the next, one of them apart, in markup as React
 * writes it.
 */
const neighbours = new RegExp(
  `</(?:${names})>(?=<[a-z])|` +
    `(?:</[a-z][a-z0-9-]*>|<(?:br|hr|img|input|wbr)\\b[^<>]*>)(?=<(?:${names})(?![a-z0-9-]))`,
  'g',
);

/** What `partBlocks` does, on the text of a page: "<" stands in it for nothing but a tag. */
export const partTags = (html: string): string => html.replace(neighbours, '$&\n');
