import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { serveSite } from '@/lib/export/serve-site';
import { contentFolder, outFolder } from '@/lib/commands/folders';
import { loadSite } from '@/lib/site/load-site';

const firstPort = 4321;
const lastPort = firstPort + 20;

/** `npm run serve`: shows out/ on this machine and prints its address. */
async function serve(): Promise<void> {
  if (!existsSync(outFolder))
    throw new Error(`there is no ${outFolder}/ to serve; run "npm run build" first.`);
  const { base } = loadSite(contentFolder);
  const port = await listen(serveSite(outFolder, base), firstPort);
  console.log(`The site is at http://localhost:${port}${base}/ (Ctrl+C ends it).`);
}

/** Listens on the first port from `port` on that is free, on the loopback interface alone. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= lastPort) reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, 'localhost', () => resolve(port));
  });
}

await serve();
