// What a reader chooses is kept on the reader's own machine. Pages work without it.
import { themeKey } from '@/lib/publish/web-app/theme-key';

const root = document.documentElement;

/** What a browser that keeps nothing answers is no fault. */
function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // The choice holds for this page alone, as it does without a script.
  }
}

/** The colour of the browser's own bars, which knows the system's theme alone. */
function colourBars(theme: string): void {
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
  for (const [i, scheme] of ['light', 'dark'].entries()) {
    const bar = bars[i];
    if (!bar) continue;
    const own = theme === scheme ? 'all' : 'not all';
    bar.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : own;
  }
}

const kept = root.dataset['theme'];
for (const radio of document.querySelectorAll<HTMLInputElement>('[data-settings] [name=theme]')) {
  if (radio.value === kept) radio.checked = true;
  radio.addEventListener('change', () => {
    keep(radio.value);
    colourBars(radio.value);
  });
}
// From here on the style sheet goes by what is checked.
delete root.dataset['theme'];
if (kept !== undefined) colourBars(kept);
