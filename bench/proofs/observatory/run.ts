import express from 'express';
import { builtSite } from '@/bench/proofs/built-site';
import { certificate, overTls } from '@/bench/proofs/observatory/over-tls';
import { scan } from '@/bench/proofs/observatory/scan';
import { ownServer, type TriedServer, triedServers } from '@/bench/proofs/servers';

/** A host that knows types and folders and sets these headers: the pages' own policy is all there is. */
const bare = (name: string, headers: Record<string, string>): TriedServer => ({
  name,
  start: ({ folder }) => {
    const files = express.static(folder, { setHeaders: (answer) => answer.set(headers) });
    return ownServer(express().disable('x-powered-by').use(files));
  },
});

/** GitHub Pages keeps its readers on https by a header of its own, and sets no other. */
const lasting = { 'Strict-Transport-Security': 'max-age=31556952' };

/** `npm run prove:observatory`: what MDN's HTTP Observatory gives the built site on each server. */
const site = builtSite('');
const signed = certificate();
const wanted = [
  ...triedServers().map((server) => ({ server, least: 130 })),
  { server: bare('<meta> alone, as on GitHub Pages', lasting), least: 75 },
  { server: bare('<meta> alone, and no header at all', {}), least: 55 },
];
for (const { server, least } of wanted) {
  const { origin, stop } = await server.start(site);
  const end = await overTls(origin, signed);
  const { scan: told, tests } = await scan(signed.cert);
  end();
  stop();
  console.log(`${server.name}: ${told.grade}, ${told.score} of at least ${least}`);
  for (const [test, { pass, result }] of Object.entries(tests)) {
    if (!pass) console.log(`  ${test}: ${result}`);
  }
  if (told.score < least) process.exitCode = 1;
}
