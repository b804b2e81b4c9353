import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const scanner = '@mdn/mdn-http-observatory@1.4.8';

const scanSchema = z.object({
  scan: z.object({ grade: z.string(), score: z.number() }),
  tests: z.record(z.string(), z.object({ pass: z.boolean(), result: z.string().nullable() })),
});

/** Installs the scanner once; the list of hosts that only its authors can fetch stays empty. */
function installed(): string {
  const folder = join(tmpdir(), 'dateline-observatory');
  const own = join(folder, 'node_modules/@mdn/mdn-http-observatory');
  if (!existsSync(own)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{}');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...quiet, scanner], { cwd: folder });
  }
  writeFileSync(join(own, 'conf/hsts-preload.json'), '{}');
  return join(own, 'src/scan.js');
}

/** What MDN's HTTP Observatory says of `localhost`. @param cert the certificate that it is to trust. */
export async function scan(cert: string): Promise<z.infer<typeof scanSchema>> {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
  const child = spawn(process.execPath, [installed(), 'localhost'], { env });
  return scanSchema.parse(JSON.parse(await text(child.stdout)));
}
