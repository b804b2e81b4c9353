/** A line of text, or a picture, as it lies in the window. */
export interface Line {
  /** How it begins; "" for a picture. */
  words: string;
  box: DOMRect;
  owner: Element;
}

/** An element and those around it, from the inside. */
export function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}

/** Whether readers see an element where it stands; what is fixed to the window stands nowhere. */
function shown(element: Element): boolean {
  // What is folded away is laid out, but not seen.
  if (!element.checkVisibility()) return false;
  return ![...around(element)].some((at) => {
    const { visibility, display, clipPath, position } = getComputedStyle(at);
    return (
      visibility === 'hidden' || display === 'none' || clipPath !== 'none' || position === 'fixed'
    );
  });
}

/** Whether a box lies within what around it scrolls by itself. */
function inFrame(box: DOMRect, owner: Element): boolean {
  const frame = [...around(owner)]
    .slice(1)
    .find((at) => getComputedStyle(at).overflowY !== 'visible')
    ?.getBoundingClientRect();
  return !frame || (box.top < frame.bottom && box.bottom > frame.top);
}

/** All lines of text of the page, as they are seen. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const owner = text.parentElement;
    const words = (text.textContent ?? '').trim();
    if (!owner || words === '' || owner.closest('script, template') || !shown(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const seen = box.width >= 1 && box.height >= 1 && inFrame(box, owner);
      if (seen) lines.push({ words: words.slice(0, 40), box, owner });
    }
  }
  return lines;
}

/** The pictures and boxes without words. */
export const picturesOf = (root: Element): Line[] =>
  [...root.querySelectorAll('svg, pre, hr, input')]
    .filter(shown)
    .map((owner) => ({ words: '', box: owner.getBoundingClientRect(), owner }));
