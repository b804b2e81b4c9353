import type { HostedSite } from '@/lib/hosts/hosted-site';
import { hashedCache, hashedFolders } from '@/lib/hosts/table/caching';
import { contentType, fileKinds } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, type Header, policyHeader } from '@/lib/hosts/table/headers';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';

const rule = (path: string, headers: readonly Header[]) =>
  [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');

/**
 * `_headers`, which Cloudflare Pages and Netlify read. Both join what two rules
 * say of one header, so that no header stands in two rules that one path fits: the policy is told
 * for each folder apart, and caching for hashed files alone, as the hosts ask again for all others.
 */
export function headersFile({ base, tls, styles, sections }: HostedSite): SiteFile[] {
  const home = policyHeader(paths.home, tls, styles);
  const searchFolder = paths.search.slice(1, -1);
  const pages = sections.filter((name) => name !== searchFolder);
  const rules = [
    rule(`${base}/*`, [
      ...commonHeaders(tls),
      { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    ]),
    rule(`${base}/`, [home]),
    ...pages.map((name) => rule(`${base}/${name}/*`, [home])),
    rule(`${base}${paths.search}`, [policyHeader(paths.search, tls, styles)]),
    ...hashedFolders.map((folder) =>
      rule(`${base}${folder}*`, [{ name: 'Cache-Control', value: hashedCache }]),
    ),
    ...fileKinds
      .filter(({ named }) => named)
      .flatMap((kind) =>
        [`${base}/${kind.ends}`, `${base}/*/${kind.ends}`].map((path) =>
          rule(path, [{ name: 'Content-Type', value: contentType(kind) }]),
        ),
      ),
  ];
  return [{ path: '/_headers', content: rules.join('\n') }];
}
