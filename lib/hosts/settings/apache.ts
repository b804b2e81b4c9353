import type { HostedSite } from '@/lib/hosts/hosted-site';
import { freshCache, hashedCache, hashedFolders, shownElsewhere } from '@/lib/hosts/table/caching';
import { contentType, fileKinds } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, policyHeader } from '@/lib/hosts/table/headers';
import { unservedFiles } from '@/lib/hosts/table/unserved-files';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';

const escaped = (text: string) => text.replaceAll('.', '\\.');
const set = ({ name, value }: { name: string; value: string }) =>
  `Header always set ${name} "${value}"`;
const within = (condition: string, lines: readonly string[]) => [
  `<If "${condition}">`,
  ...lines.map((line) => `  ${line}`),
  '</If>',
];

/** `.htaccess` for Apache 2.4 with its modules headers and alias. */
export function apache({ base, tls, moved, styles }: HostedSite): SiteFile[] {
  const lines = [
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    `ErrorDocument 404 ${base}/404.html`,
    ...fileKinds
      .filter(({ named }) => !named)
      .map((kind) => `AddType "${contentType(kind)}" ${kind.ends}`),
    ...fileKinds
      .filter(({ named }) => named)
      .flatMap((kind) => [
        `<Files "${kind.ends}">`,
        `  ForceType ${contentType(kind)}`,
        '</Files>',
      ]),
    ...commonHeaders(tls).map(set),
    set(policyHeader(paths.home, tls, styles)),
    set({ name: 'Cross-Origin-Resource-Policy', value: 'same-origin' }),
    set({ name: 'Cache-Control', value: freshCache }),
    ...within(`%{REQUEST_URI} =~ m#^${escaped(base + paths.search)}(index\\.html)?$#`, [
      set(policyHeader(paths.search, tls, styles)),
    ]),
    ...hashedFolders.flatMap((folder) =>
      within(`%{REQUEST_URI} =~ m#^${escaped(base + folder)}#`, [
        set({ name: 'Cache-Control', value: hashedCache }),
      ]),
    ),
    ...within(`%{REQUEST_URI} =~ m#${shownElsewhere.source}#`, [
      set({ name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }),
    ]),
    ...moved.map(({ from, to }) => `RedirectMatch 301 "^${escaped(base + from)}?$" "${base}${to}"`),
    ...unservedFiles.map((file) => `Redirect 404 "${base}/${file}"`),
  ];
  return [{ path: '/.htaccess', content: `${lines.join('\n')}\n` }];
}
