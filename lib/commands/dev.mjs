import { createRequire } from 'node:module';
import process from 'node:process';

/**
 * `node lib/commands/dev.mjs [options of next dev]`: starts Next's server for writing without its
 * telemetry, which its own settings cannot switch off.
 */
process.env['NEXT_TELEMETRY_DISABLED'] = '1';
process.argv.splice(2, 0, 'dev');
createRequire(import.meta.url)('next/dist/bin/next');
