import type { Slug } from '@/lib/story/slug';

/** What an editor should look at in a story beside others, or on the day of the build. */
export interface SiteWarning {
  slug: Slug;
  /** The value of the front matter that it is about; empty where it is about the text. */
  path: readonly PropertyKey[];
  message: string;
}
