import type { Page } from 'playwright-core';

/** A state in which somebody reads: the window, what the system asks for, what is laid over the page. */
export interface Mode {
  name: string;
  width: number;
  media?: Parameters<Page['emulateMedia']>[0];
  css?: string;
  /** Whether the page is loaded without scripts; all other modes share one load. */
  noScript?: true;
}

/** Distances that a reader may set (WCAG 2.2, 1.4.12). */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

export const modes: readonly Mode[] = [
  { name: 'light', width: 1280, media: { colorScheme: 'light' } },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1280, media: { forcedColors: 'active' } },
  { name: 'reduced motion', width: 1280, media: { reducedMotion: 'reduce' } },
  { name: '320 px', width: 320 },
  { name: '200 % text', width: 390, css: 'html { font-size: 200% !important; }' },
  { name: 'wide letters', width: 320, css: spaced },
  { name: 'no script', width: 1280, noScript: true },
];

const height = 900;

/** What no mode asks for. */
const plain = {
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const;

/** Puts a loaded page into a mode. @returns takes what was laid over it away again. */
export async function enter(page: Page, { width, media, css }: Mode): Promise<() => Promise<void>> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ ...plain, ...media });
  if (css === undefined) return async () => {};
  const style = await page.addStyleTag({ content: css });
  return () => style.evaluate((element) => element.parentNode?.removeChild(element)).then(() => {});
}
