import type { Link, ListItem, RootContent, Text } from 'mdast';
import { absolute, href } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** A line of llms.txt: a link, and what follows it after a colon. */
export interface LlmsLink {
  name: string;
  /** Below the site's base. */
  path: string;
  note?: string;
  /** The same in another format. */
  also?: { name: string; path: string };
}

export const words = (value: string): Text => ({ type: 'text', value });

/** A heading and a list of links: in full where it is known where the site is served. */
export function llmsSection(site: Site, title: string, links: readonly LlmsLink[]): RootContent[] {
  const link = ({ name, path }: Pick<LlmsLink, 'name' | 'path'>): Link => ({
    type: 'link',
    url: absolute(site, path) ?? href(site, path),
    children: [words(name)],
  });
  const item = (line: LlmsLink): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          link(line),
          ...(line.note === undefined ? [] : [words(`: ${line.note}`)]),
          ...(line.also === undefined
            ? []
            : [words(line.note === undefined ? ': ' : ', '), link(line.also)]),
        ],
      },
    ],
  });
  return [
    { type: 'heading', depth: 2, children: [words(title)] },
    { type: 'list', ordered: false, spread: false, children: links.map(item) },
  ];
}
