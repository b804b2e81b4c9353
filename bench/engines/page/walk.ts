import type { Asked, Found } from '@/bench/engines/page/asked';
import { isLit, isOpened, lightOf, look, widest } from '@/bench/engines/page/look';

/** The script of the page that an engine opens: it shows every page in a frame, and tells what it saw. */
const asked: Asked = await (await fetch('/asked.json')).json();

const found: Found = {
  engine: navigator.userAgent,
  views: 0,
  marked: 0,
  underlined: 0,
  overflowing: [],
  followed: 0,
  opened: 0,
  sentences: 0,
  lit: 0,
  unsupported: [],
  wrongTheme: [],
};

/** Shows a page in a frame of its own each time, so that an anchor is come to as from elsewhere. */
function show(path: string, width: number): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  frame.height = '900';
  frame.src = path;
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => {
      const inside = frame.contentDocument?.defaultView;
      if (inside) requestAnimationFrame(() => resolve(inside));
      else reject(new Error(`${path} cannot be looked into`));
    });
    document.body.replaceChildren(frame);
  });
}

for (const width of asked.widths) {
  for (const path of asked.pages) {
    const inside = await show(path, width);
    look(inside, path, width, found);
    const { backgroundColor, color } = inside.getComputedStyle(inside.document.documentElement);
    if (lightOf(backgroundColor) < lightOf(color) !== asked.dark)
      found.wrongTheme.push(`${path} ${backgroundColor} ${color}`);
    if (width < widest || asked.dark) continue;
    const ids = (selector: string) =>
      Array.from(inside.document.querySelectorAll(selector), ({ id }) => id).slice(0, 2);
    const entries = [...ids('dl .sheet[id]'), ...ids('.sheet > [id]')];
    const sentences = ids('.prose [id^="s-"]');
    for (const id of entries) {
      found.followed += 1;
      if (isOpened(await show(`${path}#${id}`, width), id)) found.opened += 1;
    }
    for (const id of sentences) {
      found.sentences += 1;
      if (isLit(await show(`${path}#${id}`, width), id)) found.lit += 1;
    }
  }
}

found.unsupported = [
  ...asked.declarations.flatMap(([property, value]) =>
    CSS.supports(property, value) ? [] : [`${property}: ${value}`],
  ),
  ...asked.selectors.filter((selector) => !CSS.supports(`selector(${selector})`)),
];
await fetch('/found', { method: 'POST', body: JSON.stringify(found) });
