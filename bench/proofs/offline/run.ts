import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { traced } from '@/bench/proofs/offline/traced';
import { copyCheckout } from '@/bench/proofs/whole/checkout';

/**
 * `npm run prove:offline [test paths…]`: with the network cut, the site is built from nothing and
 * served, shown by Next and tested, and nothing asks for another host. All tests unless some are named.
 */
const place = mkdtempSync(join(tmpdir(), 'dateline-offline-'));
// Some tests run a command as another user.
chmodSync(place, 0o755);
const checkout = join(place, 'checkout');
copyCheckout(checkout);
const tests = process.argv.slice(2);

const asker = ['node', '--import', 'tsx', 'bench/proofs/offline/ask-served.ts'];
const asking = (port: number, ...command: string[]) =>
  asker.concat(`http://localhost:${port}`, '/', '/about/', '/search/', '--', command);

const trials = [
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'serve', command: asking(4321, 'npm', 'run', 'serve') },
  { name: 'dev', command: asking(3000, 'npm', 'run', 'dev') },
  { name: 'check', command: ['npm', 'run', 'check'] },
  { name: 'tests', command: ['npm', 'run', 'test:specs', '--', ...tests] },
];

const asks = "fetch('https://example.org').catch(() => {})";
const control = await traced(['node', '-e', asks], checkout);
console.log(`a program that asks for another host is caught: ${control.others.length > 0}`);
if (control.others.length === 0) process.exitCode = 1;

for (const { name, command } of trials) {
  const { code, said, own, others } = await traced(command, checkout);
  const ways = `${others.length} calls for another host, ${own} to this machine`;
  console.log(`${name}: ended with ${code}; ${ways}`);
  for (const other of new Set(others.map((line) => line.replace(/^\d+ /, '')))) {
    console.log(`  ${other}`);
  }
  if (code !== 0) console.log(said.slice(-3000));
  if (code !== 0 || others.length > 0) process.exitCode = 1;
}
rmSync(place, { recursive: true });
