import type { HostedSite } from '@/lib/hosts/hosted-site';
import { freshCache, hashedCache, hashedFolders, shownElsewhere } from '@/lib/hosts/table/caching';
import { contentType, fileKinds } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, policyHeader } from '@/lib/hosts/table/headers';
import { unservedFiles } from '@/lib/hosts/table/unserved-files';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';

const quoted = (text: string) => `"${text}"`;

const indented = (line: string) => (line === '' ? '' : `\t${line}`);

/** A Caddyfile for the site: version 2 gets its certificate by itself. */
export function caddy({ url, base, host, tls, moved, styles }: HostedSite): SiteFile[] {
  const { name, value } = policyHeader(paths.home, tls, styles);
  const search = policyHeader(paths.search, tls, styles);
  const common = [
    'header {',
    ...[...commonHeaders(tls), { name, value }].map((row) => `\t${row.name} ${quoted(row.value)}`),
    `\tCache-Control ${quoted(freshCache)}`,
    '\tCross-Origin-Resource-Policy same-origin',
    '}',
    // Apart: a block that takes something away is set last as a whole.
    'header -Server',
  ];
  // Outside of a route, Caddy has an order of its own, in which what is general stands last.
  const route = [
    'import dateline',
    `@search path ${base}${paths.search} ${base}${paths.search}index.html`,
    `header @search ${search.name} ${quoted(search.value)}`,
    `@shared path_regexp ${shownElsewhere.source}`,
    'header @shared Cross-Origin-Resource-Policy cross-origin',
    ...hashedFolders.map(
      (folder) => `header ${base}${folder}* Cache-Control ${quoted(hashedCache)}`,
    ),
    '# What stands later is set last: whole names after ends.',
    ...fileKinds
      .toReversed()
      .flatMap((kind) => [
        `@${kind.id} path *${kind.named ? '/' : ''}${kind.ends}`,
        `header @${kind.id} Content-Type ${quoted(contentType(kind))}`,
      ]),
    '',
    '@write not method GET HEAD',
    'header @write Allow "GET, HEAD"',
    'respond @write 405',
    '',
    ...moved.flatMap(({ from, to }) => [
      `redir ${base}${from} ${base}${to} 301`,
      `redir ${base}${from.slice(0, -1)} ${base}${to} 301`,
    ]),
    '# Every page has one address, which ends in one slash.',
    '@slashes expression {http.request.orig_uri}.matches(r"^[^?]*(//|\\\\|%5[Cc]|%00)")',
    'error @slashes 404',
    '@index path_regexp index ^(.*/)index\\.html$',
    'redir @index {re.index.1} 301',
    ...(base === '' ? [] : [`redir / ${base}/ 302`]),
    `@unserved path */.* *.br *.gz ${unservedFiles.map((file) => `${base}/${file}`).join(' ')}`,
    'error @unserved 404',
    '',
    'file_server {',
    '\tindex index.html',
    '\tprecompressed br gzip',
    '}',
  ];
  const body = [
    `# The finished site stands in /srv/www${base}.`,
    'root * /srv/www',
    'encode zstd gzip',
    'route {',
    ...route.map(indented),
    '}',
    'handle_errors {',
    '\timport dateline',
    '\t@missing expression {http.error.status_code} == 404',
    '\thandle @missing {',
    `\t\trewrite * ${base}/404.html`,
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\tfile_server',
    '\t}',
    '}',
  ];
  const content = [
    `# Caddy, for ${url}/ — made by "npm run build"; put it into /etc/caddy/Caddyfile.`,
    '(dateline) {',
    ...common.map(indented),
    '}',
    `${tls ? host : `http://${host}`} {`,
    ...body.map(indented),
    '}',
    '',
  ].join('\n');
  return [{ path: '/Caddyfile', content }];
}
