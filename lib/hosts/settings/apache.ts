import type { HostedSite } from '@/lib/hosts/hosted-site';
import { freshCache, hashedCache, hashedFolders, shownElsewhere } from '@/lib/hosts/table/caching';
import { contentType, type FileKind, fileKinds } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, policyHeader } from '@/lib/hosts/table/headers';
import { unservedFiles } from '@/lib/hosts/table/unserved-files';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';

const escaped = (text: string) => text.replaceAll('.', '\\.');
const set = ({ name, value }: { name: string; value: string }) =>
  `Header always set ${name} "${value}"`;
const section = (opening: string, lines: readonly string[]) => [
  `<${opening}>`,
  ...lines.map((line) => `  ${line}`),
  `</${opening.split(' ', 1)[0]}>`,
];
const within = (condition: string, lines: readonly string[]) => section(`If "${condition}"`, lines);

/** Compressed files that stand beside the others, as `compress:` writes them. */
const packings = [
  { coding: 'br', ends: 'br' },
  { coding: 'gzip', ends: 'gz' },
] as const;

/** The ending that a path has got where a compressed file is sent in its place. */
const packed = '(?:\\.(?:br|gz))?';

const typeRule = (kind: FileKind) =>
  kind.named
    ? section(`Files "${kind.ends}"`, [`ForceType ${contentType(kind)}`])
    : [`AddType "${contentType(kind)}" ${kind.ends}`];

/** A compressed file has the type of the one that it is made of, and is not compressed again. */
const packedType = (kind: FileKind) => {
  const name = `${kind.named ? '^' : ''}${escaped(kind.ends)}`;
  return section(`FilesMatch "${name}\\.(?:br|gz)$"`, [`ForceType "${contentType(kind)}"`]);
};

/** What is asked for, and not the page that tells of an error with it. */
const asked = '%{ENV:REDIRECT_STATUS} ^$';

/** Addresses: one for each page, former ones lead on, and what is there for a host is not served. */
const rewriting = ({ base, moved }: HostedSite) => [
  'RewriteEngine On',
  'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$',
  `RewriteCond ${asked}`,
  'RewriteRule ^ - [R=405,L]',
  ...moved.map(
    ({ from, to }) => `RewriteRule "^${escaped(from.slice(1))}?$" "${base}${to}" [R=301,L]`,
  ),
  `RewriteRule "^(?:${unservedFiles.map(escaped).join('|')})$" - [R=404,L]`,
  'RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]',
  '# Every page has one address, which ends in one slash.',
  'RewriteCond %{THE_REQUEST} "^[A-Z]+ [^? ]*/index\\.html[? ]"',
  `RewriteRule "^(.*/)?index\\.html$" "${base}/$1" [R=301,L]`,
  'RewriteCond %{THE_REQUEST} "^[A-Z]+ [^? ]*//"',
  `RewriteCond ${asked}`,
  'RewriteRule ^ - [R=404,L]',
  'RewriteCond %{THE_REQUEST} "^[A-Z]+ [^? ]*\\.(?:br|gz)[? ]"',
  `RewriteCond ${asked}`,
  'RewriteRule ^ - [R=404,L]',
  ...packings.flatMap(({ coding, ends }) => [
    `RewriteCond %{HTTP:Accept-Encoding} "\\b${coding}\\b"`,
    `RewriteCond %{REQUEST_FILENAME}.${ends} -f`,
    `RewriteRule ^ "%{REQUEST_URI}.${ends}" [L]`,
  ]),
];

/** `.htaccess` for Apache 2.4 with its modules headers and rewrite, and deflate where it is there. */
export function apache(site: HostedSite): SiteFile[] {
  const { base, tls, styles } = site;
  const lines = [
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    `ErrorDocument 404 ${base}/404.html`,
    ...fileKinds.flatMap(typeRule),
    // What stands later is set last: whole names after ends.
    ...fileKinds
      .filter(({ compress }) => compress)
      .toReversed()
      .flatMap(packedType),
    ...packings.flatMap(({ coding, ends }) =>
      section(`FilesMatch "\\.${ends}$"`, [
        `Header set Content-Encoding ${coding}`,
        'Header merge Vary Accept-Encoding',
        'SetEnv no-gzip 1',
        'SetEnv no-brotli 1',
      ]),
    ),
    ...commonHeaders(tls).map(set),
    set(policyHeader(paths.home, tls, styles)),
    set({ name: 'Cross-Origin-Resource-Policy', value: 'same-origin' }),
    set({ name: 'Cache-Control', value: freshCache }),
    'Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == 405"',
    ...within(`%{REQUEST_URI} =~ m#^${escaped(base + paths.search)}(?:index\\.html)?${packed}$#`, [
      set(policyHeader(paths.search, tls, styles)),
    ]),
    ...hashedFolders.flatMap((folder) =>
      within(`%{REQUEST_URI} =~ m#^${escaped(base + folder)}#`, [
        set({ name: 'Cache-Control', value: hashedCache }),
      ]),
    ),
    ...within(`%{REQUEST_URI} =~ m#${shownElsewhere.source.replace(/\$$/, '')}${packed}$#`, [
      set({ name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }),
    ]),
    ...rewriting(site),
    ...section('IfModule mod_deflate.c', [
      `AddOutputFilterByType DEFLATE ${compressedTypes.join(' ')}`,
    ]),
  ];
  return [{ path: '/.htaccess', content: `${lines.join('\n')}\n` }];
}

const compressedTypes = [
  ...new Set(fileKinds.filter(({ compress }) => compress).map(({ type }) => type)),
];
