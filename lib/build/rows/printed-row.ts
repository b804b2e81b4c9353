/** A row as a file of the site prints it. */
export interface PrintedRow {
  /** The file that it stands in. */
  file: string;
  /** The story that it is about; null where the file does not tell. */
  slug: string | null;
  /** The claim that it prints. */
  anchor: string;
  words: string;
}
