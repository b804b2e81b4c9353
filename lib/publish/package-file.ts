import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The bytes of a file of an installed package.
 * @param address the package and the path in it: `satori/package.json`.
 * @throws the error of Node when it is not there or the package does not give it out.
 */
export function packageFile(address: string): Buffer {
  return readFileSync(resolve(address));
}
