import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCheckout } from '@/bench/proofs/whole/checkout';
import { readTree } from '@/lib/build/file-tree';

/** Where and how the same site is built: nothing of it may show. */
const ways = [
  { folder: 'a', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C', HOME: '/tmp' } },
  {
    folder: 'further/down/than the other',
    env: { TZ: 'Pacific/Pago_Pago', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
  },
] as const;

const content = process.argv[2] ?? 'tests/fixtures/site';
const place = mkdtempSync(join(tmpdir(), 'dateline-same-'));

/** `npm run prove:same [content]`: two builds from nothing that have only their content in common. */
const [first, second] = ways.map(({ folder, env }) => {
  const checkout = join(place, folder);
  copyCheckout(checkout);
  const told = ['--content', content, '--day', '2026-11-27'];
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/commands/build.ts', ...told], {
    cwd: checkout,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const files = readTree(join(checkout, 'out'));
  return new Map([...files, ...readTree(join(checkout, 'out.hosts'))]);
});
rmSync(place, { recursive: true });
const names = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
const differ = [...names].filter((name) => {
  const [one, other] = [first?.get(name), second?.get(name)];
  return !one || !other || Buffer.compare(one, other) !== 0;
});
console.log(`${differ.length} of ${names.size} files differ`);
for (const name of differ) console.log(`  ${name}`);
if (differ.length > 0 || names.size === 0) process.exitCode = 1;
