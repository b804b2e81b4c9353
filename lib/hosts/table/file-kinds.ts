/** How files of one kind are served. */
export interface FileKind {
  readonly id: string;
  /** The end of their names, or with `named`, the whole name. */
  readonly ends: string;
  readonly named?: true;
  /** The media type, without a charset. */
  readonly type: string;
  /** Text that says its own encoding nowhere needs a charset in its type. */
  readonly charset: boolean;
  /** Whether it gets smaller when it is compressed. */
  readonly compress: boolean;
}

const text = { charset: true, compress: true };
const data = { charset: false, compress: true };
const packed = { charset: false, compress: false };

/** Every kind of file that the finished site has; names come before ends. */
export const fileKinds: readonly FileKind[] = [
  { id: 'rss', ends: 'feed.xml', named: true, type: 'application/rss+xml', ...data },
  { id: 'atom', ends: 'atom.xml', named: true, type: 'application/atom+xml', ...data },
  { id: 'json-feed', ends: 'feed.json', named: true, type: 'application/feed+json', ...data },
  { id: 'page', ends: '.html', type: 'text/html', ...text },
  { id: 'style', ends: '.css', type: 'text/css', ...text },
  { id: 'script', ends: '.js', type: 'text/javascript', ...text },
  { id: 'text', ends: '.txt', type: 'text/plain', ...text },
  { id: 'markdown', ends: '.md', type: 'text/markdown', ...text },
  { id: 'calendar', ends: '.ics', type: 'text/calendar', ...text },
  { id: 'json', ends: '.json', type: 'application/json', ...data },
  { id: 'xml', ends: '.xml', type: 'application/xml', ...data },
  { id: 'opml', ends: '.opml', type: 'text/x-opml', ...text },
  { id: 'manifest', ends: '.webmanifest', type: 'application/manifest+json', ...data },
  { id: 'drawing', ends: '.svg', type: 'image/svg+xml', ...data },
  { id: 'picture', ends: '.png', type: 'image/png', ...packed },
  { id: 'icon', ends: '.ico', type: 'image/x-icon', ...packed },
  { id: 'font', ends: '.woff2', type: 'font/woff2', ...packed },
  { id: 'search-meta', ends: '.pf_meta', type: 'application/octet-stream', ...packed },
  { id: 'search-index', ends: '.pf_index', type: 'application/octet-stream', ...packed },
  { id: 'search-fragment', ends: '.pf_fragment', type: 'application/octet-stream', ...packed },
  { id: 'search-filter', ends: '.pf_filter', type: 'application/octet-stream', ...packed },
  { id: 'search-program', ends: '.pagefind', type: 'application/octet-stream', ...packed },
];

/** The kind of a file by its path; undefined for one that no host would serve rightly. */
export function fileKindOf(path: string): FileKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return fileKinds.find(({ ends, named }) => (named ? name === ends : name.endsWith(ends)));
}

/** The value of Content-Type. */
export const contentType = ({ type, charset }: FileKind): string =>
  charset ? `${type}; charset=utf-8` : type;
