import { expect, test } from 'vitest';
import { diskAddress, type DiskPlace } from '@/lib/build/disk/disk-address';
import { diskMarkup } from '@/lib/build/disk/disk-markup';
import { diskStyle } from '@/lib/build/disk/disk-style';
import { integrityOf } from '@/lib/build/shell/integrity-of';

const root: DiskPlace = { path: '/', base: '', url: null };
const story: DiskPlace = {
  path: '/stories/mill/',
  base: '/news',
  url: 'https://example.org/news',
};

test.each<[name: string, address: string, place: DiskPlace, expected: string]>([
  ['a folder by the file that hosts show for it', '/who/', root, 'who/index.html'],
  ['the first page from itself', '/', root, 'index.html'],
  ['the first page from below', '/news/', story, '../../index.html'],
  ['a claim of another page', '/news/who/ana/#c2', story, '../../who/ana/index.html#c2'],
  ['a question', '/news/search/?q=a/#b', story, '../../search/index.html?q=a/#b'],
  ['a file', '/news/calendar.ics', story, '../../calendar.ics'],
  ['from a file at the root', '/about/', { ...root, path: '/404.html' }, 'about/index.html'],
  ['a place on the page itself', '#c2', story, '#c2'],
  ['another host', 'https://example.org/a', root, 'https://example.org/a'],
  ['another host under the same scheme', '//example.org/a', root, '//example.org/a'],
  ['the root of the host, above the base', '/', story, '/'],
  ['a folder that only begins like the base', '/newspaper/', story, '/newspaper/'],
  [
    'a feed, which only a host has news of',
    '/news/feed.xml',
    story,
    'https://example.org/news/feed.xml',
  ],
  ['a feed of a site whose address nobody knows', '/who/feed.xml', root, 'who/feed.xml'],
])('on a disk a page names %s', (_, address, place, expected) => {
  expect(diskAddress(address, place)).toBe(expected);
});

test('every address in a tag leads on from the page, and no text is taken for one', () => {
  const html =
    '<meta http-equiv="refresh" content="0; url=/a/"/><meta name="description" content="/e/ is an address"/>' +
    '<link rel="manifest" href="/site.webmanifest"/><link rel="icon" href="/icon.svg"/>' +
    '<span data-share="Mill" data-word="Copy link"></span>' +
    '<p>He wrote href="/b/" and > on the wall.</p><svg><a href="/c/#d"><title>x</title></a></svg><img src="/card.png"/>';
  expect(diskMarkup(html, root)).toBe(
    '<meta http-equiv="refresh" content="0; url=a/index.html"/><meta name="description" content="/e/ is an address"/>' +
      '<link rel="icon" href="icon.svg"/>' +
      '<span data-share="Mill"></span>' +
      '<p>He wrote href="/b/" and > on the wall.</p><svg><a href="c/index.html#d"><title>x</title></a></svg><img src="card.png"/>',
  );
});

test('a style sheet names its fonts from the page that holds it, and its hash is that of the new text', () => {
  const css =
    '@font-face{src:url(/news/assets/a.woff2)}b{background:url("data:image/png;base64,/x")}';
  const own = diskStyle({ css }, story);
  expect(own.css).toBe(
    '@font-face{src:url(../../assets/a.woff2)}b{background:url("data:image/png;base64,/x")}',
  );
  expect(own.hash).toBe(integrityOf(own.css));
});
