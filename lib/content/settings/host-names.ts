/** The hosts that `hosts:` in site.yaml may name; settings are made for all unless it is there. */
export const hostNames = [
  'apache',
  'caddy',
  'cloudflare',
  'github',
  'netlify',
  'nginx',
  's3',
  'vercel',
] as const;

export type HostName = (typeof hostNames)[number];

/** What `compress:` may name: files are written beside those that they are smaller than. */
export const compressions = ['brotli', 'gzip'] as const;

export type Compression = (typeof compressions)[number];
