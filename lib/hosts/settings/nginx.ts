import type { HostedSite } from '@/lib/hosts/hosted-site';
import { freshCache, hashedCache, hashedFolders, shownElsewhere } from '@/lib/hosts/table/caching';
import { fileKinds } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, policyHeader } from '@/lib/hosts/table/headers';
import { unservedFiles } from '@/lib/hosts/table/unserved-files';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const block = (lines: readonly string[]) => lines.map((line) => `    ${line}`).join('\n');

/** An nginx server for the site; maps give each path its headers, so that no location repeats them. */
export function nginx(site: HostedSite): SiteFile[] {
  const { base, tls, host, styles } = site;
  const at = (path: string) => escaped(base + path);
  const maps = [
    'map $uri $dateline_cache {',
    `    default "${freshCache}";`,
    ...hashedFolders.map((folder) => `    "~^${at(folder)}" "${hashedCache}";`),
    '}',
    'map $uri $dateline_policy {',
    `    default "${policyHeader(paths.home, tls, styles).value}";`,
    `    "~^${at(paths.search)}(index\\.html)?$" "${policyHeader(paths.search, tls, styles).value}";`,
    '}',
    'map $uri $dateline_sharing {',
    '    default "same-origin";',
    `    "~${shownElsewhere.source.replaceAll('\\/', '/')}" "cross-origin";`,
    '}',
    'map $request_method $dateline_allow {',
    '    default "GET, HEAD";',
    '    GET "";',
    '    HEAD "";',
    '}',
    ...(site.moved.length > 0 ? movedMap(site) : []),
  ];
  const headers = [
    ...commonHeaders(tls).map(({ name, value }) => `add_header ${name} "${value}" always;`),
    'add_header Content-Security-Policy $dateline_policy always;',
    'add_header Cross-Origin-Resource-Policy $dateline_sharing always;',
    'add_header Cache-Control $dateline_cache always;',
    'add_header Allow $dateline_allow always;',
  ];
  const server = [
    'listen 80;',
    'listen [::]:80;',
    `server_name ${host.replace(/:\d+$/, '')};`,
    `# The finished site stands in /srv/www${base}.`,
    'root /srv/www;',
    'index index.html;',
    'server_tokens off;',
    'absolute_redirect off;',
    '',
    'charset utf-8;',
    `charset_types ${listed(fileKinds.filter(({ charset }) => charset))};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${listed(fileKinds.filter(({ compress }) => compress))};`,
    '# Files that `compress:` wrote beside the others; the second needs the Brotli module.',
    'gzip_static on;',
    '# brotli_static on;',
    '',
    ...headers,
    '',
    `error_page 404 ${base}/404.html;`,
    'if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }',
    ...(site.moved.length > 0 ? ['if ($dateline_moved) { return 301 $dateline_moved; }'] : []),
    '# Every page has one address, which ends in one slash.',
    'if ($request_uri ~ "^[^?]*(?://|\\x5C)") { return 404; }',
    'if ($request_uri ~ "^([^?]*/)index\\.html(?:\\?|$)") { return 301 $1; }',
    ...(base === '' ? [] : [`location = / { return 302 ${base}/; }`]),
    'location ~ "/\\.(?!well-known/)" { return 404; }',
    'location ~ "\\.(?:br|gz)$" { return 404; }',
    `location ~ "^${escaped(base)}/(?:${unservedFiles.map(escaped).join('|')})$" { return 404; }`,
    '',
    'types {',
    ...fileKinds
      .filter(({ named }) => !named)
      .map(({ type, ends }) => `    ${type} ${ends.slice(1)};`),
    '}',
    'default_type application/octet-stream;',
    ...fileKinds
      .filter(({ named }) => named)
      .map(
        ({ type, ends }) => `location ~ "/${escaped(ends)}$" { types {} default_type ${type}; }`,
      ),
  ];
  const content = [
    `# nginx, for ${site.url}/ — made by "npm run build"; put it into /etc/nginx/conf.d/.`,
    ...maps,
    'server {',
    block(server),
    '}',
    '',
  ].join('\n');
  return [{ path: '/nginx.conf', content }];
}

/** What nginx knows as text/html it need not be told. */
const listed = (kinds: readonly { type: string }[]) =>
  [...new Set(kinds.map(({ type }) => type))].filter((type) => type !== 'text/html').join(' ');

const movedMap = ({ base, moved }: HostedSite) => [
  'map $uri $dateline_moved {',
  '    default "";',
  ...moved.flatMap(({ from, to }) => [
    `    "${base}${from}" "${base}${to}";`,
    `    "${base}${from.slice(0, -1)}" "${base}${to}";`,
  ]),
  '}',
];
