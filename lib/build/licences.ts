import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Other people's work that a finished site may hold. */
interface Licensed {
  name: string;
  /** The files of the site that are, or hold, its work. */
  files: RegExp;
  /** Its licence text below node_modules. */
  licence: string;
}

const licensed: readonly Licensed[] = [
  {
    name: 'Libre Franklin, a typeface',
    files: /^assets\/libre-franklin.*\.woff2$/,
    licence: '@fontsource-variable/libre-franklin/LICENSE',
  },
  {
    name: 'Newsreader, a typeface',
    files: /^assets\/newsreader.*\.woff2$/,
    licence: '@fontsource-variable/newsreader/LICENSE',
  },
  {
    name: 'Pagefind, the index of the search and what reads it',
    files: /^pagefind\//,
    licence: 'pagefind/LICENSE/LICENSE',
  },
  {
    name: 'Tailwind CSS, rules of the style sheets',
    files: /\.html$/,
    licence: 'tailwindcss/LICENSE',
  },
];

const foreign = /\.(?:woff2?|ttf|otf|wasm|pagefind)$/;

/**
 * The text of `licences.txt`: the licence of every work of others that a finished site holds.
 * @param paths the files of the site.
 * @param root the folder that holds node_modules.
 * @throws Error for a font or a program whose licence is not known here.
 */
export function licences(paths: readonly string[], root: string): string {
  const unknown = paths.find(
    (path) => foreign.test(path) && !licensed.some(({ files }) => files.test(path)),
  );
  if (unknown !== undefined) {
    throw new Error(`${unknown} comes from others; name its licence in lib/build/licences.ts.`);
  }
  const held = licensed.filter(({ files }) => paths.some((path) => files.test(path)));
  const texts = held.map(({ name, licence }) => {
    const text = readFileSync(join(root, 'node_modules', licence), 'utf8').trim();
    return `${name}\n${'='.repeat(name.length)}\n\n${text}\n`;
  });
  return `This site holds work of others, under these licences.\n\n${texts.join('\n\n')}`;
}
