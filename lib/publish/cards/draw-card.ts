import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import type { Font } from 'satori';
import { cardSvg } from '@/lib/publish/cards/card-svg';
import type { CardContent } from '@/lib/publish/cards/content/card-content';
import { indexedPng } from '@/lib/publish/cards/png/indexed-png';

/** Draws a card. @returns a PNG of 1200 by 630 pixels, the same bytes for the same content. */
export async function drawCard(content: CardContent, fonts: Font[]): Promise<Uint8Array> {
  const svg = await cardSvg(content, fonts);
  // Node lets go of a drawn picture, some 6 MB, only when its event loop turns; promises alone
  // never turn it, and a thousand cards would fill the memory.
  await setImmediate();
  // Without fonts of the machine: the letters are paths.
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { width, height, pixels } = drawn;
  return indexedPng({ width, height, pixels }) ?? drawn.asPng();
}
