import { z } from 'zod';
import { askPython, findPython } from '../../setup/find-python';

const python = findPython('feedparser');

const readFeedSchema = z.object({
  bozo: z.union([z.boolean(), z.number()]).transform(Boolean),
  version: z.string(),
  id: z.string().nullable(),
  title: z.string(),
  lang: z.string().nullable(),
  updated: z.string().nullable(),
  links: z.record(z.string(), z.string()),
  entries: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      link: z.string(),
      published: z.string().nullable(),
      updated: z.string().nullable(),
      author: z.string().nullable(),
      tags: z.array(z.string()),
      html: z.string(),
      text: z.string(),
      lang: z.string().nullable(),
    }),
  ),
});

/** What feedparser makes of an RSS or Atom feed: the words that a feed reader would show. */
export function readFeed(xml: string) {
  return readFeedSchema.parse(askPython(python, 'tests/publish/feeds/read-feed.py', xml));
}
