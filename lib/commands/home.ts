import { dirname } from 'node:path';

/** The folder of Dateline itself, from wherever it is run. */
export const home = dirname(dirname(import.meta.dirname));
