/** How HTML begins: a page, or what a word processor puts on the clipboard. */
const opening =
  /^\s*(?:<\?xml|<!doctype html|<!--|<(?:html|head|body|meta|article|main|section|div|p|h[1-6]|span|table)[\s>]|Version:\d\.\d\s+StartHTML:)/i;

/** Whether a given text is HTML, by its beginning or its name. */
export const isPage = (name: string, text: string): boolean =>
  opening.test(text.replace(/^\uFEFF|^\u00EF\u00BB\u00BF/, '')) || /\.x?html?$/i.test(name);
