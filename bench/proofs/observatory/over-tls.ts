import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, request, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the certificate stands that `localhost` signs for itself, and its key. */
interface Certificate {
  key: string;
  cert: string;
}

export function certificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2'];
  const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', '-x509', ...made, ...named], { stdio: 'ignore' });
  return { key, cert };
}

/** Asks a server, and says that it was asked over https. */
const proxy =
  (origin: string): RequestListener =>
  (asked, answer) => {
    const host = new URL(origin).host;
    const headers = { ...asked.headers, host, 'x-forwarded-proto': 'https' };
    const { method, url } = asked;
    const on = request(new URL(url ?? '/', origin), { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    asked.pipe(on);
  };

/**
 * Speaks https for a server that speaks http, on port 443, and leads there from port 80, as a
 * server's keeper sets up.
 * @returns ends it.
 */
export async function overTls(origin: string, { key, cert }: Certificate): Promise<() => void> {
  const files = { key: readFileSync(key), cert: readFileSync(cert) };
  const secure = createSecureServer(files, proxy(origin));
  const plain = createServer((asked, answer) => {
    answer.writeHead(301, { location: `https://localhost${asked.url}` }).end();
  });
  await new Promise<void>((done) => secure.listen(443, 'localhost', done));
  await new Promise<void>((done) => plain.listen(80, 'localhost', done));
  return () => {
    for (const server of [secure, plain]) {
      server.closeAllConnections();
      server.close();
    }
  };
}
