import { forget, keep } from '@/lib/publish/web-app/settings/keep';
import { themeKey } from '@/lib/publish/web-app/settings/theme-key';

const root = document.documentElement;

/** The colour of the browser's own bars, which know the system's theme alone. */
function colourBars(theme: string): void {
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
  for (const [i, scheme] of ['light', 'dark'].entries()) {
    const bar = bars[i];
    if (!bar) continue;
    const own = theme === scheme ? 'all' : 'not all';
    bar.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : own;
  }
}

/** Remembers which theme is checked, and checks the one that was chosen before. */
export function rememberTheme(box: HTMLElement): void {
  const kept = root.dataset['theme'];
  for (const radio of box.querySelectorAll<HTMLInputElement>('[name=theme]')) {
    if (radio.value === kept) radio.checked = true;
    radio.addEventListener('change', () => {
      if (radio.value === 'system') forget(themeKey);
      else keep(themeKey, radio.value);
      colourBars(radio.value);
    });
  }
  // From here on the style sheet goes by what is checked.
  delete root.dataset['theme'];
  if (kept !== undefined) colourBars(kept);
}
