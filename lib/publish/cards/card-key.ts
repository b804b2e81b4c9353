import { createHash } from 'node:crypto';
import type { Font } from 'satori';
import type { CardContent } from '@/lib/publish/cards/content/card-content';
import { packageFile } from '@/lib/publish/package-file';

/** The version of the drawing: raise it whenever a card of the same content looks other than before. */
export const drawingVersion = 1;

/**
 * All that decides how a card looks beside its content: our drawing, the fonts, and the versions of
 * the packages that lay it out and draw it.
 */
export function cardLook(fonts: readonly Font[]): string {
  const hash = createHash('sha256').update(String(drawingVersion));
  for (const { name, weight, data } of fonts) {
    hash.update(`${name} ${weight}`).update(new Uint8Array(data));
  }
  for (const name of ['satori', '@resvg/resvg-js']) {
    hash.update(packageFile(`${name}/package.json`));
  }
  return hash.digest('hex');
}

/** The name of a card by what it shows: another for any other content or look. */
export function cardKey(content: CardContent, look: string): string {
  return createHash('sha256')
    .update(JSON.stringify([look, content]))
    .digest('hex');
}
