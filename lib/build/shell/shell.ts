/** What Next and the bundler make of the code alone, for all pages alike. */
export interface Shell {
  /** The addresses of the style sheets, by area. */
  sheets: Record<'reading' | 'lists', string[]>;
  /** The address of each module, by the data attribute of what it works on. */
  modules: Record<string, string>;
}
