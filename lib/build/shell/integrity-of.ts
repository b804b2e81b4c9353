import { createHash } from 'node:crypto';

/** What a script or style must hash to, as pages and policies name it: "sha256-" and base64. */
export const integrityOf = (content: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
