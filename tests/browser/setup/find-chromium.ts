import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Names and places under which systems keep Chrome or Chromium. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const named = process.env['CHROMIUM'];
  return [...(named ? [named] : []), ...onPath, ...places, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/** Ways to install a browser, in the order they are tried. */
const installers: readonly (readonly string[])[] = [
  [process.execPath, playwrightCommand(), 'install', 'chromium-headless-shell'],
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
];

function playwrightCommand(): string {
  const entry = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return join(dirname(entry), 'cli.js');
}

/**
 * The path of a Chrome or Chromium: an installed one, else one that is installed now.
 * @throws Error with one sentence when there is none and none can be had.
 */
export function findChromium(): string {
  for (const installer of installers) {
    const found = installed();
    if (found) return found;
    const [command = '', ...rest] = installer;
    console.log(`No Chromium here; trying: ${installer.join(' ')}`);
    spawnSync(command, rest, { stdio: 'ignore', timeout: 300_000 });
  }
  const found = installed();
  if (found) return found;
  throw new Error(
    'The browser tests need Chrome or Chromium and could not install one; install it, or name its path in the variable CHROMIUM.',
  );
}

/** What the browser says of itself, so that a path that is no browser fails at once. */
export function chromiumVersion(path: string): string {
  return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
}
