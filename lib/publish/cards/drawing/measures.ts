/** Lengths in pixels of the picture that pages show where they are shared. */
export const measures = {
  /** As Open Graph's readers ask for it: 1.91 to 1. */
  width: 1200,
  height: 630,
  /** What stands free on each side. */
  margin: 64,
  /** What is left between the margins. */
  column: 1200 - 2 * 64,
  /** Height of a line of the headline, in its sizes. */
  leading: 1.08,
} as const;
