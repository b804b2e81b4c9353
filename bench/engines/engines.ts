import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '@/tests/browser/hosts/find-program';
import { findChromium } from '@/tests/browser/setup/find-chromium';

/** How a browser is opened at an address, in the theme that its system is said to have. */
export interface Engine {
  name: string;
  open: (address: string, dark: boolean) => { command: string; args: string[]; env?: object };
}

const profile = () => mkdtempSync(join(tmpdir(), 'dateline-engine-'));

const chromium = (command: string): Engine => ({
  name: 'Chromium',
  open: (address, dark) => ({
    command,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${profile()}`,
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      address,
    ],
  }),
});

const firefox = (command: string): Engine => ({
  name: 'Firefox',
  open: (address, dark) => {
    const folder = profile();
    const settings = {
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
    };
    const lines = Object.entries(settings).map(
      ([name, value]) => `user_pref("${name}", ${value});`,
    );
    writeFileSync(join(folder, 'user.js'), lines.join('\n'));
    return { command, args: ['--headless', '--no-remote', '--profile', folder, address] };
  },
});

const webKit = (screen: string, command: string): Engine => ({
  name: 'WebKit',
  open: (address, dark) => ({
    command: screen,
    args: ['-a', command, '--private', address],
    env: { GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita', NO_AT_BRIDGE: '1' },
  }),
});

/** Where Debian keeps WebKitGTK's small browser, by the kinds of machines it is made for. */
const miniBrowsers = ['x86_64', 'aarch64'].map(
  (kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** The engines that can be had here; Chromium always. */
export function engines(): Engine[] {
  const fox = findProgram('firefox-esr') ?? findProgram('firefox');
  const screen = findProgram('xvfb-run');
  const mini = miniBrowsers.find((path) => existsSync(path));
  return [
    chromium(findChromium()),
    ...(fox === null ? [] : [firefox(fox)]),
    ...(screen === null || mini === undefined ? [] : [webKit(screen, mini)]),
  ];
}
