import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { BuiltSite } from '@/bench/proofs/built-site';
import { listen } from '@/lib/serve/listen';
import { serveSite } from '@/lib/serve/serve-site';
import { findProgram } from '@/tests/browser/hosts/find-program';
import { type RealServer, startCaddy, startNginx } from '@/tests/browser/hosts/start-server';

/** A server that a site can be tried on. */
export interface TriedServer {
  name: string;
  start: (site: BuiltSite) => Promise<RealServer>;
}

/** Serves by a handler of this process. */
export async function ownServer(handler: RequestListener): Promise<RealServer> {
  const { server, port } = await listen(handler, 0);
  return { origin: `http://localhost:${port}`, stop: () => void server.close() };
}

const real = [
  { name: 'nginx', settings: 'nginx.conf', begin: startNginx },
  { name: 'caddy', settings: 'Caddyfile', begin: startCaddy },
];

/** Our own server, and the real ones that can be had here, each with the settings that were made for it. */
export const triedServers = (): TriedServer[] => [
  {
    name: 'npm run serve',
    start: ({ folder, place }) => ownServer(serveSite(folder, place)),
  },
  ...real.flatMap(({ name, settings, begin }) => {
    const program = findProgram(name);
    if (program === null) return [];
    const start = ({ folder, place }: BuiltSite) =>
      begin(program, readFileSync(`${folder}.hosts/${settings}`, 'utf8'), folder, place.base);
    return [{ name, start }];
  }),
];
