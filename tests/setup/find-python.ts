import { spawnSync } from 'node:child_process';

/** Pythons to ask: the first on the path, and Debian's own, which apt-get installs modules for. */
const pythons = ['python3', '/usr/bin/python3'];

/** Ways to install the modules that tests read with, in the order they are tried. */
const installers: readonly (readonly string[])[] = [
  ['apt-get', 'update'],
  // Test files run side by side: one waits while another installs.
  [
    'apt-get',
    '--option=DPkg::Lock::Timeout=120',
    'install',
    '--yes',
    '--no-install-recommends',
    'python3-feedparser',
    'python3-icalendar',
  ],
];

const holding = (module: string) =>
  pythons.find((python) => spawnSync(python, ['-c', `import ${module}`]).status === 0);

/**
 * A Python that can import `module`: an installed one, else one that the module is installed for now.
 * @throws Error with one sentence when there is none and none can be had.
 */
export function findPython(module: 'feedparser' | 'icalendar'): string {
  for (const [command = '', ...rest] of installers) {
    const found = holding(module);
    if (found) return found;
    console.log(`No Python with ${module} here; trying: ${command} ${rest.join(' ')}`);
    spawnSync(command, rest, { stdio: 'ignore', timeout: 300_000 });
  }
  const found = holding(module);
  if (found) return found;
  throw new Error(
    `The tests of feeds need a Python 3 with ${module} and could not install it; run "pip install feedparser icalendar".`,
  );
}

/** What a Python script makes of `input`: it reads that from its standard input and prints JSON. */
export function askPython(python: string, script: string, input: string): unknown {
  const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
