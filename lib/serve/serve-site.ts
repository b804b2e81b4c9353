import { resolve } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Response,
} from 'express';
import { cacheAt, sharedWith } from '@/lib/hosts/table/caching';
import { contentType, fileKindOf } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, policyHeader } from '@/lib/hosts/table/headers';
import { unservedFiles } from '@/lib/hosts/table/unserved-files';
import type { Moved } from '@/lib/site/moved-paths';

/** The level at which nginx compresses unless it is told another (google/ngx_brotli). */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** Where a site is served: its path, "" or "/news", its former addresses. */
export interface ServedPlace {
  base: string;
  moved: readonly Moved[];
  /** The hashes of the style sheets that stand in pages. */
  styles: readonly string[];
}

/**
 * An application that serves a finished site as the nginx does that it has settings for: the same
 * types, headers, redirects and errors. What only https makes sense of is told where a proxy
 * before it says that it speaks https.
 */
export function serveSite(folder: string, { base, moved, styles }: ServedPlace): Express {
  const root = resolve(folder);
  const leadsTo = wayOn(base, moved);
  const missing: RequestHandler = (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', cacheAt(''));
    response.status(404).sendFile('404.html', { root });
  };
  const application = express();
  application.disable('x-powered-by');
  application.set('strict routing', true);
  application.use(compression({ brotli }));
  application.use((request, response, next) => {
    const path = request.path.startsWith(base) ? request.path.slice(base.length) : request.path;
    setHeaders(response, path, request.get('x-forwarded-proto') === 'https', styles);
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    return plain(response.set('allow', 'GET, HEAD'), 405, 'A page can be read, no more.');
  });
  application.use((request, response, next) => {
    // Two slashes in a row would lead to another host; browsers take either kind.
    if (/\/\/|\\/.test(request.path)) return missing(request, response, next);
    const to = leadsTo(request.path);
    return to === null ? next() : response.redirect(to === `${base}/` ? 302 : 301, to);
  });
  application.use(base || '/', (request, response, next) =>
    isUnserved(request.path) ? missing(request, response, next) : next(),
  );
  // Hidden files have been refused, but for those of /.well-known/.
  application.use(base || '/', express.static(root, { index: 'index.html', dotfiles: 'allow' }));
  application.use(missing);
  application.use(told);
  return application;
}

function setHeaders(
  response: Response,
  path: string,
  tls: boolean,
  styles: readonly string[],
): void {
  const kind = fileKindOf(path.endsWith('/') ? `${path}index.html` : path);
  const headers = [
    ...commonHeaders(tls),
    policyHeader(path, tls, styles),
    { name: 'Cross-Origin-Resource-Policy', value: sharedWith(path) },
    { name: 'Cache-Control', value: cacheAt(path) },
    ...(kind ? [{ name: 'Content-Type', value: contentType(kind) }] : []),
  ];
  // Express would add a charset to what has none.
  for (const { name, value } of headers) response.setHeader(name, value);
}

/** Where an address leads on to; null for one that is to be looked for. */
function wayOn(base: string, moved: readonly Moved[]): (path: string) => string | null {
  const ways = new Map(moved.map(({ from, to }) => [base + from, base + to]));
  return (path) => {
    if (base !== '' && (path === '/' || path === base)) return `${base}/`;
    const former = ways.get(path.endsWith('/') ? path : `${path}/`);
    if (former !== undefined) return former;
    return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : null;
  };
}

const unserved: ReadonlySet<string> = new Set(unservedFiles.map((name) => `/${name}`));

const notServed = (path: string) =>
  unserved.has(path) || /\/\.(?!well-known\/)|\.(?:br|gz)$/.test(path);

/** Asked of the path as it is looked up; one that cannot be decoded is refused later. */
function isUnserved(path: string): boolean {
  try {
    return notServed(decodeURIComponent(path));
  } catch {
    return notServed(path);
  }
}

const plain = (response: Response, status: number, words: string) =>
  response.status(status).type('text/plain').send(`${words}\n`);

/** An error in plain words: what went wrong inside is nobody's business. */
const told: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  return plain(response, status, status < 500 ? 'This cannot be answered.' : 'Something is wrong.');
};
