/** Folders whose files have a hash of their content in their name. */
export const hashedFolders = ['/assets/'] as const;

/** A year, since a file under a hashed name never changes. */
export const hashedCache = 'public, max-age=31536000, immutable';

/** Kept, and asked for again with its ETag: what is read is always what was last built. */
export const freshCache = 'no-cache';

/** The value of Cache-Control of a path below the base. */
export const cacheAt = (path: string): string =>
  hashedFolders.some((folder) => path.startsWith(folder)) ? hashedCache : freshCache;

/**
 * Whether other sites may show a file: pictures stand in their previews, data is there to be used.
 * The value of Cross-Origin-Resource-Policy.
 */
export const sharedWith = (path: string): 'cross-origin' | 'same-origin' =>
  shownElsewhere.test(path) ? 'cross-origin' : 'same-origin';

export const shownElsewhere = /\.(?:png|svg|ics|md|xml|json|txt|opml)$/;
