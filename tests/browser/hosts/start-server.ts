import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A real server that serves a folder with the settings that the build made. */
export interface RealServer {
  /** "http://127.0.0.1:1234" */
  origin: string;
  stop: () => void;
}

/** How often it is asked whether a server is there, and how long between, in milliseconds. */
const tries = 400;
const pause = 50;

/** A folder as `/srv/www` would be: the finished site at its base path. */
function rootOf(out: string, base: string): string {
  if (base === '') return resolve(out);
  const root = mkdtempSync(join(tmpdir(), 'dateline-www-'));
  // A server may run as somebody else.
  chmodSync(root, 0o755);
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(resolve(out), join(root, base));
  return root;
}

/** Starts nginx with the generated settings; only its port and its root are others. */
export async function startNginx(
  program: string,
  settings: string,
  out: string,
  base: string,
): Promise<RealServer> {
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
  const server = settings
    .replace(/listen 80;\n *listen \[::\]:80;/, `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${rootOf(out, base)};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${place}/${name};`)
    .join('\n');
  const file = join(place, 'nginx.conf');
  writeFileSync(
    file,
    `pid ${place}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${server}\n}\n`,
  );
  return started(program, ['-p', place, '-c', file, '-g', 'daemon off; master_process off;'], port);
}

/** Starts Caddy with the generated settings; only its address and its root are others. */
export async function startCaddy(
  program: string,
  settings: string,
  out: string,
  base: string,
): Promise<RealServer> {
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), 'dateline-caddy-'));
  const file = join(place, 'Caddyfile');
  const site = settings
    .replace(/^(?!\()\S+ \{$/m, `http://127.0.0.1:${port} {`)
    .replace('root * /srv/www', `root * ${rootOf(out, base)}`);
  writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
  return started(program, ['run', '--config', file, '--adapter', 'caddyfile'], port, {
    HOME: place,
    XDG_DATA_HOME: place,
  });
}

/** The modules that Debian turns on by itself, as far as the settings need them, and those of README.md. */
const apacheModules = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'env',
  'setenvif',
  'filter',
  'deflate',
  'headers',
  'rewrite',
];

/** Starts Apache for a folder that holds the generated `.htaccess`. */
export async function startApache(program: string, out: string, base: string): Promise<RealServer> {
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), 'dateline-apache-'));
  const usr = dirname(dirname(program));
  const modules = apacheModules.map(
    (name) => `LoadModule ${name}_module ${usr}/lib/apache2/modules/mod_${name}.so`,
  );
  const root = rootOf(out, base);
  const file = join(place, 'httpd.conf');
  writeFileSync(
    file,
    [
      `ServerRoot ${place}`,
      'ServerName localhost',
      `Listen 127.0.0.1:${port}`,
      `PidFile ${place}/pid`,
      `ErrorLog ${place}/error.log`,
      `Mutex file:${place} default`,
      'User www-data',
      'Group www-data',
      ...modules,
      'ServerTokens Prod',
      'TypesConfig /dev/null',
      `DocumentRoot ${root}`,
      `<Directory "${root}">`,
      '  AllowOverride All',
      '  Require all granted',
      '</Directory>',
      '',
    ].join('\n'),
  );
  const libraries = readdirSync(join(usr, 'lib'))
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(usr, 'lib', name));
  return started(program, ['-X', '-f', file], port, {
    LD_LIBRARY_PATH: [...libraries, process.env['LD_LIBRARY_PATH'] ?? ''].join(':'),
  });
}

async function started(
  program: string,
  args: readonly string[],
  port: number,
  env: Record<string, string> = {},
): Promise<RealServer> {
  const child: ChildProcess = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let i = 0; i < tries && child.exitCode === null; i++) {
    if (await answers(origin)) return { origin, stop: () => void child.kill() };
    await setTimeout(pause);
  }
  child.kill();
  throw new Error(`${program} did not start: ${said}`);
}

const answers = (origin: string) =>
  fetch(origin, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
