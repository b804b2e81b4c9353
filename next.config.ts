import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

/** The build command hands over the path of the site's address, "" or "/news". */
const base = process.env['DATELINE_BASE'] ?? '';

const config = (phase: string): NextConfig => ({
  // While somebody writes, a page is there as soon as its article is: the list of pages that an
  // export is made of is asked for once, and would lack it.
  ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { output: 'export' }),
  trailingSlash: true,
  // Next's export is raw material: the build command makes out/ of it.
  distDir: '.next/export',
  basePath: base,
  // The same content gives the same files, byte for byte.
  generateBuildId: () => 'dateline',
  // Read from disk at build time, not bundled: the language model is data.
  serverExternalPackages: ['wink-nlp', 'wink-eng-lite-web-model'],
  poweredByHeader: false,
  // `npm run check` has checked the types of everything; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
});

export default config;
