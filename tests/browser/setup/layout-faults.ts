import type { Page } from 'playwright-core';

/** What is wrong with how a page lies in its window; lengths in CSS pixels. */
export interface LayoutFaults {
  /** How far the page reaches beyond the window. */
  overflow: number;
  /** Words of which a part is cut off. */
  clipped: string[];
  /** The largest white space between two things that stand under each other, and what follows it. */
  hole: { height: number; before: string };
  /** Words that lie over other words. */
  colliding: string[];
  /** How many characters the full lines of the article hold, middle and longest; null without. */
  line: { middle: number; longest: number } | null;
}

/** Measures a page as it is shown now. */
export const layoutFaults = (page: Page): Promise<LayoutFaults> => page.evaluate(measure);

/** Runs in the page, and so holds all that it uses. */
function measure(): LayoutFaults {
  interface Line {
    words: string;
    box: DOMRect;
    owner: Element;
  }
  const hidden = (element: Element) => {
    const style = getComputedStyle(element);
    return (
      style.visibility === 'hidden' ||
      style.display === 'none' ||
      style.clipPath !== 'none' ||
      style.position === 'fixed'
    );
  };
  const shown = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (hidden(at)) return false;
    return true;
  };
  const linesOf = (root: Element): Line[] => {
    const lines: Line[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement;
      if (!owner || !/\S/.test(text.textContent ?? '') || owner.closest('script, template'))
        continue;
      if (!shown(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        lines.push({ words: (text.textContent ?? '').trim().slice(0, 40), box, owner });
      }
    }
    return lines;
  };
  /** The box within which what scrolls by itself, or is cut off, is seen. */
  const frameOf = (element: Element): DOMRect | null => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowY !== 'visible') return at.getBoundingClientRect();
    }
    return null;
  };
  const main = document.querySelector('main') ?? document.body;
  const whole = document.body;
  const lines = linesOf(whole).filter(({ box, owner }) => {
    const frame = frameOf(owner);
    return !frame || (box.top < frame.bottom && box.bottom > frame.top);
  });

  const clipped = lines
    .filter(({ box, owner }) => {
      if (box.right > innerWidth + 1 || box.left < -1) return true;
      const cutting = owner.closest('[class*="overflow-hidden"], svg');
      const edge = cutting?.getBoundingClientRect();
      return edge !== undefined && (box.right > edge.right + 2 || box.left < edge.left - 2);
    })
    .map(({ words }) => words);

  const colliding: string[] = [];
  const byTop = lines.toSorted((a, b) => a.box.top - b.box.top);
  for (const [i, { words, box, owner }] of byTop.entries()) {
    for (let k = i + 1; k < byTop.length; k += 1) {
      const other = byTop[k];
      if (!other || other.box.top > box.bottom) break;
      if (other.owner === owner || other.owner.contains(owner) || owner.contains(other.owner))
        continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const least = Math.min(box.height, other.box.height);
      if (across > 1 && down > least * 0.4) colliding.push(`${words} | ${other.words}`);
    }
  }

  // Things that stand in a column: lines of text, and pictures and boxes without words.
  const { left, width } = main.getBoundingClientRect();
  const drawn = [...main.querySelectorAll('svg, pre, hr')]
    .filter(shown)
    .map((owner): Line => ({ words: '', box: owner.getBoundingClientRect(), owner }));
  const inMain = [...lines.filter(({ owner }) => main.contains(owner)), ...drawn];
  const sticky = (owner: Element) => {
    for (let at: Element | null = owner; at; at = at.parentElement) {
      if (getComputedStyle(at).position === 'sticky') return true;
    }
    return false;
  };
  const blockLeft = (owner: Element) =>
    (
      owner.closest('p, li, h1, h2, h3, dt, dd, pre, figure, section') ?? owner
    ).getBoundingClientRect().left;
  let hole = { height: 0, before: '' };
  const bands = [
    inMain.filter(({ box }) => box.left < left + width * 0.5),
    inMain.filter(({ owner }) => blockLeft(owner) >= left + width * 0.55 && !sticky(owner)),
  ];
  const halves = innerWidth >= 992 ? bands : [inMain];
  for (const band of halves) {
    const sorted = band.toSorted((a, b) => a.box.top - b.box.top);
    let bottom = sorted[0]?.box.top ?? 0;
    for (const { box, words } of sorted) {
      if (box.top - bottom > hole.height)
        hole = { height: Math.round(box.top - bottom), before: words };
      bottom = Math.max(bottom, box.bottom);
    }
  }

  const counts: number[] = [];
  let longest = 0;
  for (const paragraph of document.querySelectorAll('.prose p')) {
    const range = document.createRange();
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const own: number[] = [];
    let [bottom, count] = [0, 0];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (let i = 0; i < (text.textContent ?? '').length; i += 1) {
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getClientRects()[0];
        if (!box) continue;
        if (count > 0 && Math.abs(box.bottom - bottom) > 8) {
          own.push(count);
          count = 0;
        }
        bottom = box.bottom;
        count += 1;
      }
    }
    counts.push(...own);
    longest = Math.max(longest, ...own);
  }
  const sortedCounts = counts.toSorted((a, b) => a - b);
  const middle = sortedCounts[Math.floor(sortedCounts.length / 2)];
  return {
    overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    clipped,
    hole,
    colliding,
    line: middle === undefined ? null : { middle, longest },
  };
}
