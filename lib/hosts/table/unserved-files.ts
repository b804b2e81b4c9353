/** Files in the finished site that are meant for a host, not for readers. */
export const unservedFiles = [
  '_headers',
  '_redirects',
  'vercel.json',
  'dateline-build.json',
] as const;
