import { existsSync } from 'node:fs';
import { contentFolder, outFolder } from '@/lib/commands/folders';
import { listen } from '@/lib/export/listen';
import { serveSite } from '@/lib/export/serve-site';
import { loadSite } from '@/lib/site/load-site';

const firstPort = 4321;
const lastPort = firstPort + 20;

/** `npm run serve`: shows out/ on this machine and prints its address. */
if (!existsSync(outFolder)) {
  console.error(`There is no ${outFolder}/ to serve; run "npm run build" first.`);
  process.exitCode = 1;
} else {
  const { base } = loadSite(contentFolder);
  const { port } = await listen(serveSite(outFolder, base), firstPort, lastPort);
  console.log(`The site is at http://localhost:${port}${base}/ (Ctrl+C ends it).`);
}
