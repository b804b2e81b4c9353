/** A file of the finished site that is no page. */
export interface SiteFile {
  /** Its path below the base, as `lib/site/addresses` has it: "/feed.xml". */
  path: string;
  /** Text is written in UTF-8. */
  content: string | Uint8Array;
}
