import { existsSync } from 'node:fs';
import { OptionError, readOptions } from '@/lib/commands/options';
import { readPlace } from '@/lib/commands/output/record';
import { run } from '@/lib/commands/process/run';
import { readSettings } from '@/lib/content/settings/read-settings';
import { listen } from '@/lib/serve/listen';
import { serveSite } from '@/lib/serve/serve-site';
import { siteAddress } from '@/lib/site/site-address';

const firstPort = 4321;
const lastPort = firstPort + 20;

/** `npm run serve`: shows out/ on this machine and prints its address. */
async function serve(): Promise<void> {
  const { content, out } = readOptions(process.argv.slice(2));
  if (!existsSync(out)) throw new OptionError(`There is no ${out}/ to serve.`);
  const place = readPlace(out) ?? { ...siteAddress(readSettings(content)), moved: [] };
  const { port } = await listen(serveSite(out, place), firstPort, lastPort);
  console.log(`The site is at http://localhost:${port}${place.base}/ (Ctrl+C ends it).`);
}

await run(serve, 'Nothing is served; run "npm run build" first.');
