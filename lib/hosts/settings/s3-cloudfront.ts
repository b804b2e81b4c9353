import type { HostedSite } from '@/lib/hosts/hosted-site';
import { freshCache, hashedCache, hashedFolders } from '@/lib/hosts/table/caching';
import { contentType, type FileKind, fileKinds } from '@/lib/hosts/table/file-kinds';
import { commonHeaders, policyHeader } from '@/lib/hosts/table/headers';
import { maxFunctionBytes } from '@/lib/hosts/table/redirect-limits';
import { unservedFiles } from '@/lib/hosts/table/unserved-files';
import { paths } from '@/lib/site/addresses';
import type { SiteFile } from '@/lib/site/site-file';

/** Folders and former addresses, which a bucket does not know: a function for viewer requests. */
function viewerFunction(site: HostedSite): string {
  const whole = functionText(site);
  if (Buffer.byteLength(whole) <= maxFunctionBytes) return whole;
  // Pages stand in for the others.
  const most = Math.floor(site.moved.length / 2);
  return viewerFunction({ ...site, moved: site.moved.slice(0, most) });
}

const functionText = ({ base, moved }: HostedSite) => `// CloudFront function, viewer request.
var moved = ${JSON.stringify(Object.fromEntries(moved.map(({ from, to }) => [base + from, base + to])))};
function handler(event) {
  var request = event.request;
  var path = request.uri.replace(/[\\/\\\\]{2,}|\\\\/g, '/');
  if (path !== request.uri) return lead(path);
  if (!/\\.[a-z0-9_]+$/.test(path) && path.slice(-1) !== '/') return lead(path + '/');
  if (/\\/index\\.html$/.test(path)) return lead(path.slice(0, -10));
  if (Object.prototype.hasOwnProperty.call(moved, path)) return lead(moved[path]);
  if (path.slice(-1) === '/') request.uri = path + 'index.html';
  return request;
}
function lead(to) {
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: to } },
  };
}
`;

/** The configuration of a response headers policy; the search page has one of its own. */
function headersPolicy({ tls, host, styles }: HostedSite, path: string, name: string): string {
  const items = [
    ...commonHeaders(tls),
    policyHeader(path, tls, styles),
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  ].map(({ name: header, value }) => ({
    Header: header,
    Value: value,
    Override: true,
  }));
  const id = host.replaceAll(/[^A-Za-z0-9]/g, '-');
  const policy = {
    Name: `dateline-${id}-${name}`,
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

const hashed = hashedFolders.map((folder) => folder.slice(1));

const put = (
  kind: FileKind,
  cache: string,
  included: readonly string[],
  excluded: readonly string[],
) =>
  [
    `put "${contentType(kind)}" "${cache}" --exclude "*"`,
    ...included.map((each) => `--include "${each}"`),
    ...excluded.map((each) => `--exclude "${each}"`),
  ].join(' ');

/** Copies the folder, each kind of file with its type and its caching. */
function upload({ base }: HostedSite): string {
  const target = `"s3://$BUCKET${base}/"`;
  const rows = fileKinds.map((kind) => {
    const named = kind.named ? [] : fileKinds.filter((other) => other.named);
    const others = named.filter(({ ends }) => ends.endsWith(kind.ends)).map(({ ends }) => ends);
    const without = [...others, ...others.map((name) => `*/${name}`), ...unservedFiles];
    const included = kind.named ? [kind.ends, `*/${kind.ends}`] : [`*${kind.ends}`];
    return put(kind, freshCache, included, [...without, ...hashed.map((at) => `${at}*`)]);
  });
  const lasting = fileKinds
    .filter(({ named }) => !named)
    .map((kind) =>
      put(
        kind,
        hashedCache,
        hashed.map((at) => `${at}*${kind.ends}`),
        [],
      ),
    );
  return `#!/bin/sh
# S3 — made by "npm run build"; BUCKET=name sh s3-upload.sh [out]
set -eu
out="\${1:-out}"
put() {
  type="$1"; cache="$2"; shift 2
  aws s3 cp "$out" ${target} --recursive --content-type "$type" --cache-control "$cache" "$@"
}
${[...rows, ...lasting].join('\n')}
`;
}

/** What S3 and CloudFront want: an upload, two policies of headers, and a function. */
export const s3CloudFront = (site: HostedSite): SiteFile[] => [
  { path: '/s3-upload.sh', content: upload(site) },
  { path: '/cloudfront-function.js', content: viewerFunction(site) },
  {
    path: '/cloudfront-headers.json',
    content: headersPolicy(site, paths.home, 'pages'),
  },
  {
    path: '/cloudfront-search-headers.json',
    content: headersPolicy(site, paths.search, 'search'),
  },
];
