/** What Next and the bundler make of the code alone, for all pages alike. */
export interface Shell {
  /** The addresses of the style sheets, by area. */
  sheets: Record<'reading' | 'lists', string[]>;
  /** What each style sheet and module must hash to (W3C Subresource Integrity), by its address. */
  integrity: Record<string, string>;
  /** The address of each module, by the data attribute of what it works on. */
  modules: Record<string, string>;
}
