import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project's own code and the addresses that it imports. */
export interface Source {
  path: string;
  text: string;
  imports: string[];
}

const importing = /(?:^import|^export|^\} from|import\()[^'"\n]*['"]([^'"]+)['"]/gm;

/** All TypeScript below some folders of the project. */
export function sourcesOf(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(importing)].map((match) => match[1] ?? '');
      return { path: path.replaceAll('\\', '/'), text, imports };
    });
}

/** The room that a file or an import belongs to: `lib/dates`, `components`, `app`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.replace(/^@\//, '').split('/');
  return first === 'lib' ? `lib/${second}` : first;
}
