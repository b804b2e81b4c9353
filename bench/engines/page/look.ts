import type { Found } from '@/bench/engines/page/asked';

const transparent = /^(?:transparent|rgba\(0, 0, 0, 0\))$/;

/** The window in which words are looked at, in CSS pixels; in narrower ones only what reaches beyond. */
export const widest = 1280;

/** Looks at a page as it lies in its frame, and adds up what is seen. */
export function look(frame: Window & typeof globalThis, path: string, width: number, found: Found) {
  const { document: page } = frame;
  const root = page.documentElement;
  found.views += 1;
  if (root.scrollWidth > width)
    found.overflowing.push(`${path} ${width} +${root.scrollWidth - width}`);
  if (width < widest) return;
  for (const link of page.querySelectorAll('.prose :is(a[data-kind], a.date)')) {
    const style = frame.getComputedStyle(link);
    found.marked += 1;
    const seen =
      style.textDecorationLine.includes('underline') &&
      parseFloat(style.textDecorationThickness) >= 1 &&
      !transparent.test(style.textDecorationColor);
    if (seen) found.underlined += 1;
  }
}

/** Whether what the address names has come to the foot of the window. */
export function isOpened(frame: Window & typeof globalThis, id: string): boolean {
  const sheet = frame.document.getElementById(id)?.closest('.sheet');
  if (!sheet) return false;
  const { position } = frame.getComputedStyle(sheet);
  return (
    position === 'fixed' && Math.abs(sheet.getBoundingClientRect().bottom - frame.innerHeight) < 2
  );
}

/** Whether the sentence that the address names has a ground of its own. */
export function isLit(frame: Window & typeof globalThis, id: string): boolean {
  const target = frame.document.getElementById(id);
  return target !== null && !transparent.test(frame.getComputedStyle(target).backgroundColor);
}

/** The light of a colour, from 0 to 1, as far as this tells dark from light. */
export function lightOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3 / 255;
}
