import { policyAt } from '@/lib/hosts/table/policy';

/** A header that every answer carries. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * What no page may ask of the machine it is read on. Its buttons copy and share, which browsers let
 * a site do for itself. Only features that every browser knows are named: a browser reports an
 * unknown one on the console.
 */
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

const permissions = denied.map((feature) => `${feature}=()`).join(', ');

/** Headers that are the same for every address; the first is understood over https alone. */
const fixed: readonly (Header & { tls?: true })[] = [
  { name: 'Strict-Transport-Security', value: 'max-age=63072000', tls: true },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'X-Frame-Options', value: 'DENY' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Permissions-Policy', value: permissions },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
];

/** The headers that all answers of a host have in common, but for the policy of the search page. */
export const commonHeaders = (tls: boolean): Header[] =>
  fixed.filter(({ tls: only }) => tls || !only).map(({ name, value }) => ({ name, value }));

/** The policy of a page as a header. @param styles the hashes of the style sheets in pages. */
export const policyHeader = (path: string, tls: boolean, styles: readonly string[]): Header => ({
  name: 'Content-Security-Policy',
  value: policyAt(path, tls ? 'tls-header' : 'header', styles),
});
