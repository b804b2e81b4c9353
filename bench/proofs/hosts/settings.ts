import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BuiltSite } from '@/bench/proofs/built-site';
import { grammar } from '@/bench/proofs/hosts/grammars';
import { contentType, fileKindOf } from '@/lib/hosts/table/file-kinds';
import { cacheAt } from '@/lib/hosts/table/caching';
import { commonHeaders, policyHeader } from '@/lib/hosts/table/headers';
import { paths } from '@/lib/site/addresses';

/** A place of the built site: the path that is asked for, and the headers that it is to have. */
export interface Asked {
  path: string;
  headers: readonly { name: string; value: string }[];
}

const headersSchema = z.object({
  errors: z.array(z.unknown()),
  headers: z.array(z.object({ for: z.string(), values: z.record(z.string(), z.string()) })),
});
const redirectsSchema = z.object({
  errors: z.array(z.unknown()),
  redirects: z.array(
    z.object({
      from: z.string().optional(),
      path: z.string().optional(),
      to: z.string(),
      status: z.number(),
      force: z.boolean(),
    }),
  ),
});
const vercelSchema = z.object({
  error: z.unknown(),
  routes: z.array(
    z.object({
      src: z.string().optional(),
      status: z.number().optional(),
      headers: z.record(z.string(), z.string()).optional(),
      continue: z.boolean().optional(),
    }),
  ),
});

/** What every path of a site is to have on a host that joins rules. */
export function askedOf(site: BuiltSite, files: readonly string[]): Asked[] {
  const { base, moved, styles } = site.place;
  return (
    files
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
      // Cloudflare leads from `404.html` to an address without the ending.
      .filter((path) => path !== paths.notFound && !moved.some(({ from }) => from === path))
      .map((path) => {
        const page = path.endsWith('/');
        const cache = cacheAt(path);
        return {
          path: base + path,
          headers: [
            ...commonHeaders(true),
            ...(page ? [policyHeader(path, true, styles)] : []),
            ...(cache.includes('immutable') ? [{ name: 'Cache-Control', value: cache }] : []),
          ],
        };
      })
  );
}

const lower = (headers: Readonly<Record<string, string>>) =>
  new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const missing = (host: string, { path, headers }: Asked, found: ReadonlyMap<string, string>) =>
  headers
    .filter(({ name, value }) => found.get(name.toLowerCase()) !== value)
    .map(({ name }) => `${host}: ${path}: ${name} is ${found.get(name.toLowerCase())}`);

const place = (site: BuiltSite, name: string) =>
  join(site.place.base === '' ? site.folder : `${site.folder}.hosts`, name);

/** `_redirects` and `_headers` as Netlify reads them: each former address leads on past its page. */
export async function onNetlify(site: BuiltSite): Promise<string[]> {
  const parseRedirects = await grammar('redirects', 'parseAllRedirects');
  const parseHeaders = await grammar('headers', 'parseAllHeaders');
  const { errors, redirects } = redirectsSchema.parse(
    await parseRedirects({
      redirectsFiles: [place(site, '_redirects')],
      configRedirects: [],
      minimal: true,
    }),
  );
  const headers = headersSchema.parse(
    await parseHeaders({
      headersFiles: [place(site, '_headers')],
      configHeaders: [],
      minimal: true,
    }),
  );
  const { base, moved } = site.place;
  const first = new Map(redirects.toReversed().map((rule) => [rule.from ?? rule.path ?? '', rule]));
  const lost = moved
    .filter(({ from, to }) => {
      const rule = first.get(base + from);
      return rule?.to !== base + to || rule.status !== 301 || !rule.force;
    })
    .map(({ from }) => `netlify: ${from} does not lead on`);
  return [...errors, ...headers.errors].map((error) => `netlify: ${error}`).concat(lost);
}

/** `vercel.json` as Vercel reads it: its routes are gone through as its edge does. */
export async function onVercel(site: BuiltSite, asked: readonly Asked[]): Promise<string[]> {
  const transform = await grammar('vercel', 'getTransformedRoutes');
  const settings: unknown = JSON.parse(readFileSync(place(site, 'vercel.json'), 'utf8'));
  const { error, routes } = vercelSchema.parse(await transform(settings));
  const answer = (path: string) => {
    let headers: Record<string, string> = {};
    for (const { src, status, headers: set = {}, continue: goesOn } of routes) {
      const found = src === undefined ? null : new RegExp(src, 'i').exec(path);
      if (!found) continue;
      const filled = Object.entries(set).map(([name, value]) => [
        name.toLowerCase(),
        value.replaceAll(/\$(\d)/g, (_all, n: string) => found[Number(n)] ?? ''),
      ]);
      headers = { ...headers, ...Object.fromEntries(filled) };
      if (status !== undefined && !goesOn) return { status, headers };
    }
    return { status: 200, headers };
  };
  const { base, moved } = site.place;
  const lost = moved.flatMap(({ from, to }) => {
    const { status, headers } = answer(base + from);
    return status === 301 && headers['location'] === base + to
      ? []
      : [`vercel: ${from}: ${status} ${headers['location']}`];
  });
  const wrong = asked.flatMap((each) => {
    const { status, headers } = answer(each.path);
    const kind = fileKindOf(each.path);
    const type = kind && headers['content-type'] !== contentType(kind);
    return [
      ...(status === 200 ? [] : [`vercel: ${each.path}: ${status}`]),
      ...(type ? [`vercel: ${each.path}: ${headers['content-type']}`] : []),
      ...missing('vercel', each, lower(headers)),
    ];
  });
  return [...(error === null ? [] : [`vercel: ${JSON.stringify(error)}`]), ...lost, ...wrong];
}

/** `_headers` and `_redirects` in the hands of Cloudflare Pages' own server. */
export async function onCloudflare(site: BuiltSite, asked: readonly Asked[]): Promise<string[]> {
  const describe = await grammar('metadata', 'createMetadataObject');
  const handle = await grammar('handler', 'generateHandler');
  const lines = (name: string) => readFileSync(place(site, name), 'utf8').split('\n');
  const parsed = lines('_redirects').flatMap((line, i) => {
    const [from = '', to = '', status = ''] = line.split(' ');
    return status === '301' ? [{ from, to, status: 301, lineNumber: i + 1 }] : [];
  });
  const rules = readFileSync(place(site, '_headers'), 'utf8')
    .trim()
    .split(/\n\n/)
    .map((rule) => {
      const [path = '', ...rows] = rule.split('\n');
      const headers = rows.map((row) =>
        row
          .trim()
          .split(/: (.*)/s)
          .slice(0, 2),
      );
      return { path, headers: Object.fromEntries(headers), unsetHeaders: [] };
    });
  const metadata = await describe({
    redirects: { rules: parsed, invalid: [] },
    headers: { rules, invalid: [] },
  });
  const { base, moved } = site.place;
  const file = (path: string) => (path.startsWith(base) ? path.slice(base.length + 1) : null);
  const ask = async (path: string) => {
    const answer = await handle({
      request: new Request(`https://example.org${path}`),
      metadata,
      logError: () => {},
      findAssetEntryForPath: async (found: string) => {
        const at = file(found);
        return at !== null && fileKindOf(at) && existing(site, at) ? at : null;
      },
      getAssetKey: (entry: string) => entry,
      negotiateContent: () => ({ encoding: null }),
      fetchAsset: async (entry: string) => {
        const kind = fileKindOf(entry);
        return { body: null, contentType: kind ? contentType(kind) : '' };
      },
    });
    if (!(answer instanceof Response)) throw new Error('Cloudflare gave no answer');
    return answer;
  };
  const faults: string[] = [];
  for (const { from, to } of moved) {
    const answer = await ask(base + from);
    const led = answer.headers.get('location');
    if (answer.status !== 301 || led !== base + to) {
      faults.push(`cloudflare: ${from}: ${answer.status} ${led}`);
    }
  }
  for (const each of asked) {
    const answer = await ask(each.path);
    if (answer.status !== 200) faults.push(`cloudflare: ${each.path}: ${answer.status}`);
    faults.push(...missing('cloudflare', each, new Map(answer.headers)));
  }
  return faults;
}

function existing(site: BuiltSite, path: string): boolean {
  try {
    return readFileSync(join(site.folder, path)).length >= 0;
  } catch {
    return false;
  }
}
