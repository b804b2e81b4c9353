import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import express from 'express';
import type { Asked, Found } from '@/bench/engines/page/asked';
import { listen } from '@/lib/serve/listen';

/** A server of the pages and of the page that looks at them; `found` comes with what an engine saw. */
export interface AskingServer {
  server: Server;
  address: string;
  ask: (asked: Asked) => Promise<Found>;
}

const script = /<script type="module"[^>]*><\/script>/g;

/** Serves a finished site without its scripts: what is looked at must do without them. */
export async function serveAsked(folder: string, base: string): Promise<AskingServer> {
  const { outputFiles } = await build({
    entryPoints: ['bench/engines/page/walk.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const walk = outputFiles[0]?.text ?? '';
  let asked: Asked | null = null;
  let told: ((found: Found) => void) | null = null;
  const application = express();
  application.get('/walk.html', (_request, response) =>
    response.send(
      '<!doctype html><title>Engines</title><body><script type="module" src="/walk.js"></script>',
    ),
  );
  application.get('/walk.js', (_request, response) => response.type('text/javascript').send(walk));
  application.get('/asked.json', (_request, response) => response.json(asked));
  application.post(
    '/found',
    express.json({ type: () => true, limit: '10mb' }),
    (request, response) => {
      response.end();
      told?.(request.body);
    },
  );
  application.use(base || '/', (request, response, next) => {
    if (!request.path.endsWith('/')) return next();
    const page = readFileSync(join(folder, request.path, 'index.html'), 'utf8');
    return response.type('html').send(page.replaceAll(script, ''));
  });
  application.use(base || '/', express.static(folder));
  const { server, port } = await listen(application, 0);
  const ask = (wanted: Asked) =>
    new Promise<Found>((resolve) => {
      asked = wanted;
      told = resolve;
    });
  return { server, address: `http://localhost:${port}/walk.html`, ask };
}
