import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/**
 * `ask-served.ts ADDRESS PATHS… -- COMMAND…`: runs a server, asks it for some addresses, and ends it.
 * The process ends with 1 where one of them is not answered with a page.
 */
const split = process.argv.indexOf('--');
const [origin = '', ...paths] = process.argv.slice(2, split);
const [program = '', ...words] = process.argv.slice(split + 1);
const server = spawn(program, words, { stdio: 'inherit', detached: true });

const status = (path: string) =>
  fetch(origin + path).then(
    async (answer) => (await answer.text(), answer.status),
    () => null,
  );

/** How often a server is asked that may not be there yet. */
const tries = 240;
for (let i = 0; i < tries && (await status(paths[0] ?? '/')) === null; i += 1) {
  await setTimeout(500);
}
for (const path of paths) {
  const found = await status(path);
  console.log(`${path}: ${found}`);
  if (found !== 200) process.exitCode = 1;
}
if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
