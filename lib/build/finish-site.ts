import { createHash } from 'node:crypto';
import type { FileTree } from '@/lib/build/file-tree';
import { finishCss } from '@/lib/build/finish-css';
import { type PageParts, stripPage } from '@/lib/build/strip-page';

/** Where Next puts what pages load, and where it stands in the finished site. */
const nextFolder = '_next/static/';
const assetFolder = 'assets/';

/** Payloads, scripts and pages that nobody asks for by their address. */
const dropped = [/\.txt$/, /^_next\/.*\.js$/, /^_not-found\//, /^404\//];

const isAsset = (path: string) => path.startsWith(nextFolder);

/**
 * Makes the site that readers get of Next's export: pages without Next's scripts, style sheets,
 * fonts, and the modules that some pages have use for. Assets that no page and no style sheet names
 * are left out.
 * @param base the path that the site is served under, "" or "/news".
 * @param modules the text of each module, by the data attribute of what it works on: `share` is
 *   loaded where a page has `data-share`.
 */
export function finishSite(
  exported: FileTree,
  base: string,
  modules: Readonly<Record<string, string>>,
): FileTree {
  const named = Object.entries(modules).map(([name, text]) => ({
    property: `data${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    path: `${assetFolder}${name}.${hash(text)}.js`,
    text,
  }));
  const sheets = new Map(
    [...exported]
      .filter(([path]) => isAsset(path) && path.endsWith('.css'))
      .map(([path, bytes]) => [path, finishCss(Buffer.from(bytes).toString('utf8'))]),
  );
  // A style sheet is finished here, so that its name is made here: it is kept for a year.
  const assetPath = (path: string) => {
    if (!isAsset(path)) return path;
    const sheet = sheets.get(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return assetFolder + (sheet === undefined ? name : `${hash(sheet)}.css`);
  };
  const parts = {
    integrity: new Map([
      ...named.map(({ path, text }) => [`${base}/${path}`, integrity(text)] as const),
      ...[...sheets].map(
        ([path, text]) => [`${base}/${assetPath(path)}`, integrity(text)] as const,
      ),
    ]),
    modules: Object.fromEntries(named.map(({ property, path }) => [property, `${base}/${path}`])),
    assetAddress: (address: string) => {
      const path = address.startsWith(`${base}/`) ? address.slice(base.length + 1) : '';
      return isAsset(path) ? `${base}/${assetPath(path)}` : address;
    },
  };
  const finished = new Map<string, Uint8Array>(
    named.map(({ path, text }) => [path, Buffer.from(text)]),
  );
  for (const [path, bytes] of exported) {
    if (dropped.some((pattern) => pattern.test(path))) continue;
    const sheet = sheets.get(path);
    finished.set(
      assetPath(path),
      sheet === undefined ? finishFile(path, bytes, parts) : Buffer.from(sheet),
    );
  }
  return withoutUnnamed(finished);
}

function finishFile(path: string, bytes: Uint8Array, parts: PageParts) {
  if (!path.endsWith('.html')) return bytes;
  const html = Buffer.from(bytes).toString('utf8');
  return Buffer.from(stripPage(html, `/${path.replace(/index\.html$/, '')}`, parts));
}

function withoutUnnamed(files: FileTree): FileTree {
  const texts = [...files]
    .filter(([path]) => /\.(html|css)$/.test(path))
    .map(([, bytes]) => Buffer.from(bytes).toString('utf8'))
    .join('\n');
  // Pages name an asset by its path, style sheets by its name.
  const named = (path: string) =>
    texts.includes(`/${path}`) || texts.includes(`(${path.slice(assetFolder.length)}`);
  return new Map([...files].filter(([path]) => !path.startsWith(assetFolder) || named(path)));
}

const integrity = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
