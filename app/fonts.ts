import localFont from 'next/font/local';

/** For reading. */
export const newsreader = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--newsreader',
  display: 'swap',
  preload: false,
  fallback: ['newsreader-fallback', 'Georgia', 'serif'],
  adjustFontFallback: false,
});

/** For labels. */
export const franklin = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--franklin',
  display: 'swap',
  preload: false,
  fallback: ['franklin-fallback', 'system-ui', 'sans-serif'],
  adjustFontFallback: false,
});
