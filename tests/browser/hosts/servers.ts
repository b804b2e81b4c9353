import { readFileSync } from 'node:fs';
import { readPlace } from '@/lib/commands/output/record';
import { listen } from '@/lib/serve/listen';
import { serveSite } from '@/lib/serve/serve-site';
import { findApache, findProgram } from './find-program';
import { type RealServer, startApache, startCaddy, startNginx } from './start-server';

/** The servers that a site is tried on: real ones with the settings that the build made, and ours. */
export const serverNames = ['nginx', 'caddy', 'apache', 'npm run serve'] as const;

export type ServerName = (typeof serverNames)[number];

const programs = {
  nginx: findProgram('nginx'),
  caddy: findProgram('caddy'),
  apache: findApache(),
  'npm run serve': process.execPath,
} as const;

/** Whether a server is here, or could be had. */
export const canRun = (server: ServerName): boolean => programs[server] !== null;

/** Starts a server for a finished site; what it reads in the folder stands there. */
export async function startFor(
  server: ServerName,
  folder: string,
  base: string,
): Promise<RealServer> {
  const program = programs[server] ?? '';
  const settings = (name: string) => readFileSync(`${folder}.hosts/${name}`, 'utf8');
  if (server === 'nginx') return startNginx(program, settings('nginx.conf'), folder, base);
  if (server === 'caddy') return startCaddy(program, settings('Caddyfile'), folder, base);
  if (server === 'apache') return startApache(program, folder, base);
  const place = readPlace(folder) ?? { base, moved: [], styles: [] };
  const { server: own, port } = await listen(serveSite(folder, place), 0);
  return { origin: `http://localhost:${port}`, stop: () => own.close() };
}
