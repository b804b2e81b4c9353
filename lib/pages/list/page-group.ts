import type { Page } from '@/lib/pages/page';

/** Pages about one thing: a story, a speaker, a year. */
export interface PageGroup {
  /** Stays from build to build; no two groups of a site share one. */
  id: string;
  /**
   * All that the pages depend on beside the frame of the site, told in little: where it is as it was,
   * the pages are as they were and need not be listed. Null for pages that are listed in any case.
   */
  from: string | null;
  pages: () => Iterable<Page>;
}

/** Pages that are listed in every build: there are few, or they depend on much. */
export const alwaysListed = (id: string, pages: PageGroup['pages']): PageGroup => ({
  id,
  from: null,
  pages,
});

/** What pages depend on, in one text: words, figures, and keys of stories. */
export const dependsOn = (
  ...parts: readonly (string | number | boolean | null | readonly (string | number | null)[])[]
): string => JSON.stringify(parts);
