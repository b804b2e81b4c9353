import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The hosts' own readers of their settings: too large to be packages of this one. */
const packages = [
  '@netlify/headers-parser@9.0.3',
  '@netlify/redirect-parser@15.0.4',
  '@vercel/routing-utils@6.6.0',
  '@cloudflare/pages-shared@0.13.189',
];

/** Installs the readers once, beside the checkout. */
function room(): string {
  const folder = join(tmpdir(), 'dateline-grammars');
  if (!existsSync(join(folder, 'node_modules/@cloudflare/pages-shared'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{}');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...quiet, ...packages], { cwd: folder, stdio: 'ignore' });
  }
  return join(folder, 'node_modules');
}

const ways = {
  headers: '@netlify/headers-parser/lib/index.js',
  redirects: '@netlify/redirect-parser/lib/index.js',
  vercel: '@vercel/routing-utils/dist/index.js',
  metadata: '@cloudflare/pages-shared/dist/metadata-generator/createMetadataObject.js',
  handler: '@cloudflare/pages-shared/dist/asset-server/handler.js',
} as const;

/** A function of one of the readers, by the name that it exports. */
export async function grammar(
  reader: keyof typeof ways,
  name: string,
): Promise<(...given: unknown[]) => Promise<unknown>> {
  const module: Record<string, unknown> = await import(
    pathToFileURL(join(room(), ways[reader])).href
  );
  const found = module[name];
  if (typeof found !== 'function') throw new Error(`${reader} exports no function ${name}`);
  return async (...given) => found(...given);
}
