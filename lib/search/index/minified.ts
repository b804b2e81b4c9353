import { transform } from 'esbuild';

/** A module with short names: Pagefind's own is sent as it was written. */
export async function minified(module: Uint8Array): Promise<string> {
  const { code } = await transform(module, { format: 'esm', minify: true, target: 'es2022' });
  return code;
}
