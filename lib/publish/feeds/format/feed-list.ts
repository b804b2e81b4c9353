import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { SiteFile } from '@/lib/site/site-file';
import { feedLists, otherFeeds } from '@/lib/publish/feeds/feed-lists';
import { writable } from '@/lib/publish/feeds/format/xml-text';
import { absolute, paths } from '@/lib/site/addresses';
import { isServed } from '@/lib/site/served-site';
import type { Site } from '@/lib/site/site';

/** All feeds as OPML 2.0 (opml.org/spec2.opml), which feed readers take in at once; none without feeds. */
export function feedList(site: Site): SiteFile[] {
  if (!isServed(site)) return [];
  const { editions, coming } = otherFeeds(site);
  const outlines = [...feedLists(site), editions, coming].map(({ path, title }) =>
    x('outline', {
      type: 'rss',
      text: writable(title),
      xmlUrl: absolute(site, paths.rss(path)),
      htmlUrl: absolute(site, path),
    }),
  );
  const document = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('opml', { version: '2.0' }, [
      x('head', [x('title', writable(site.name))]),
      x('body', outlines),
    ]),
  ]);
  // The end of a CDATA section may not stand in a text (XML 1.0, section 2.4); none of ours is left as it is.
  const xml = toXml(document, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return [{ path: paths.feedList, content: `${xml}\n` }];
}
