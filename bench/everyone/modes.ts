import type { BrowserContextOptions } from 'playwright-core';

/** A state in which somebody reads: the window, what the system asks for, what is laid over the page. */
export interface Mode {
  name: string;
  options: BrowserContextOptions;
  css?: string;
}

const window = (width: number) => ({ viewport: { width, height: 900 } });

/** Distances that a reader may set (WCAG 2.2, 1.4.12). */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

export const modes: readonly Mode[] = [
  { name: 'light', options: { ...window(1280), colorScheme: 'light' } },
  { name: 'dark', options: { ...window(1280), colorScheme: 'dark' } },
  { name: 'forced colours', options: { ...window(1280), forcedColors: 'active' } },
  { name: 'reduced motion', options: { ...window(1280), reducedMotion: 'reduce' } },
  { name: '320 px', options: window(320) },
  { name: '200 % text', options: window(390), css: 'html { font-size: 200% !important; }' },
  { name: 'wide letters', options: window(320), css: spaced },
  { name: 'no script', options: { ...window(1280), javaScriptEnabled: false } },
];
