import { build } from 'esbuild';

/**
 * A browser module with all that it imports, in one file with short names.
 * @param entry the path of its TypeScript.
 */
export async function bundleModule(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles.map(({ text }) => text).join('');
}
