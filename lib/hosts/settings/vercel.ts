import type { HostedSite } from '@/lib/hosts/hosted-site';
import { hashedCache, hashedFolders } from '@/lib/hosts/table/caching';
import { contentType, fileKinds } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, type Header, policyHeader } from '@/lib/hosts/table/headers';
import { ledOnBy } from '@/lib/hosts/table/redirect-limits';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';

const rule = (source: string, headers: readonly Header[]) => ({
  source,
  headers: headers.map(({ name, value }) => ({ key: name, value })),
});

/** `vercel.json`; of two rules that a path fits, the later says a header's value. */
export function vercel({ base, tls, moved, styles }: HostedSite): SiteFile[] {
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    trailingSlash: true,
    redirects: ledOnBy('vercel', moved).map(({ from, to }) => ({
      source: base + from,
      destination: base + to,
      statusCode: 301,
    })),
    headers: [
      rule(`${base}/(.*)`, [
        ...commonHeaders(tls),
        policyHeader(paths.home, tls, styles),
        { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      ]),
      rule(`${base}${paths.search}`, [policyHeader(paths.search, tls, styles)]),
      ...hashedFolders.map((folder) =>
        rule(`${base}${folder}(.*)`, [{ name: 'Cache-Control', value: hashedCache }]),
      ),
      ...fileKinds
        .toReversed()
        .map((kind) =>
          rule(`${base}/(.*)${kind.ends.replaceAll('.', '\\.')}`, [
            { name: 'Content-Type', value: contentType(kind) },
          ]),
        ),
    ],
  };
  return [{ path: '/vercel.json', content: `${JSON.stringify(settings, null, 2)}\n` }];
}
