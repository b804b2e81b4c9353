import type { RootContent } from 'mdast';
import type { Story } from '@/lib/story/story';

/** A story and the Markdown tree of its body, from which its page is made. */
export interface Entry {
  story: Story;
  body: RootContent[];
  /** What an editor should look at; no reason to stop the build. */
  warnings: string[];
}

/** All that the pages show. */
export interface Site {
  name: string;
  /** Where the site is served, without a slash at its end; null when that is not known. */
  url: string | null;
  /** The path of that address: "" or "/news". */
  base: string;
  /** Newest first; stories without a publication day stand last. */
  entries: Entry[];
}
