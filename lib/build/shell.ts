/** The style sheet of a kind of pages, which stands in them. */
export interface Style {
  css: string;
  /** What a page's policy names it by: "sha256-…" of the text (CSP 3, 2.3.1). */
  hash: string;
}

/** What Next and the bundler make of the code alone, for all pages alike. */
export interface Shell {
  /** The style sheets: by area, and of pages with other letters than the usual besides. */
  styles: Record<'reading' | 'lists' | 'letters', Style>;
  /** What each module must hash to (W3C Subresource Integrity), by its address. */
  integrity: Record<string, string>;
  /** The address of each module, by the data attribute of what it works on. */
  modules: Record<string, string>;
}
