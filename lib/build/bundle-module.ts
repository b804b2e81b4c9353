import { build } from 'esbuild';

/**
 * A browser module with all that it imports, in one file with short names.
 * @param entry the path of its TypeScript.
 * @param values what is written into it in place of names that it declares and does not define.
 */
export async function bundleModule(
  entry: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
  return outputFiles.map(({ text }) => text).join('');
}
