/** What an engine is asked: the pages to look at, and what the style sheets are made of. */
export interface Asked {
  pages: string[];
  widths: number[];
  declarations: [property: string, value: string][];
  selectors: string[];
  dark: boolean;
}

/** What was found in one engine. */
export interface Found {
  engine: string;
  views: number;
  /** Marked words of articles, and those of them that an underline can be seen under. */
  marked: number;
  underlined: number;
  /** Pages that are wider than their window. */
  overflowing: string[];
  /** Entries followed by their address: how many, and those that stood at the foot of the window. */
  followed: number;
  opened: number;
  /** Sentences followed by their address: how many, and those that were lit. */
  sentences: number;
  lit: number;
  unsupported: string[];
  /** Colours of a page and its text that do not fit the theme. */
  wrongTheme: string[];
}
