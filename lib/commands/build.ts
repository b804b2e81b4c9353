import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildOptions } from '@/lib/commands/options';
import { checkOutput } from '@/lib/commands/output/check-output';
import { linkedFolder } from '@/lib/commands/output/linked-folder';
import { lock } from '@/lib/commands/output/lock';
import { openRoom } from '@/lib/commands/output/work-room';
import { run } from '@/lib/commands/process/run';
import { buildSite } from '@/lib/commands/site/build-site';
import { besideOf } from '@/lib/commands/site/placing/place-site';
import { cache } from '@/lib/commands/site/placing/places';
import { stopSignal } from '@/lib/commands/process/stop-signal';

/** `npm run build`: checks the content and puts the finished site in out/. */
async function build(): Promise<void> {
  const told = readBuildOptions(process.argv.slice(2));
  const options = { ...told, out: linkedFolder(told.out) };
  checkOutput(options, process.cwd());
  checkOutput({ ...options, out: besideOf(options.out) }, process.cwd());
  mkdirSync(cache, { recursive: true });
  const stop = stopSignal();
  const unlock = lock(join(cache, 'dateline.lock'), 'renders pages in this checkout');
  try {
    const room = openRoom(options.out);
    try {
      await buildSite(room, options, stop);
    } finally {
      room.close();
    }
  } finally {
    unlock();
  }
}

await run(build, 'Nothing was built; the site built before is as it was.');
