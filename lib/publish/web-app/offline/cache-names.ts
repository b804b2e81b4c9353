/** What the name of the cache of a site begins with; its scope follows, since one host may hold several. */
export const cachePrefix = 'dateline ';
