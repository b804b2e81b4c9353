import { forget, keep } from '@/lib/publish/web-app/settings/keep';
import { themeKey } from '@/lib/publish/web-app/settings/theme-key';

const root = document.documentElement;

/** The one without an id is the system's. */
const isTheme = (value: string) => value === 'light' || value === 'dark';

/** The colour of the browser's own bars, which know the system's theme alone. */
function colourBars(theme: string): void {
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
  for (const [i, scheme] of ['light', 'dark'].entries()) {
    const bar = bars[i];
    if (!bar) continue;
    const own = theme === scheme ? 'all' : 'not all';
    bar.media = isTheme(theme) ? own : `(prefers-color-scheme: ${scheme})`;
  }
}

/** Remembers which theme is checked, and checks the one that was chosen before. */
export function rememberTheme(box: HTMLElement): void {
  const { colorScheme: kept } = root.style;
  for (const radio of box.querySelectorAll<HTMLInputElement>('[name=theme]')) {
    if (radio.id === kept && kept !== '') radio.checked = true;
    radio.addEventListener('change', () => {
      if (isTheme(radio.id)) keep(themeKey, radio.id);
      else forget(themeKey);
      colourBars(radio.id);
    });
  }
  // From here on the style sheet goes by what is checked.
  root.style.colorScheme = '';
  colourBars(kept);
}
