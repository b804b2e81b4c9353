import { digestOfFiles } from '@/lib/build/kept/digest';

/** The rooms that decide how an article is read: all that `lib/readings` imports, and what those do. */
export const readerRooms = [
  'strings',
  'calendar',
  'story',
  'languages',
  'text',
  'content',
  'figures',
  'dates',
  'claims',
  'parse',
  'wording',
  'prose',
  'readings',
].map((room) => `lib/${room}`);

const packages = ['package-lock.json'];

/** What decides which style sheets and fonts Next makes. */
const styles = ['app', 'components', 'next.config.ts', 'package.json', 'tsconfig.json'];

/** Versions of the program by its sources: what was made by another one is made again. */
export interface Versions {
  /** Of all that reads an article. */
  reader: string;
  /** Of all that makes files of the site. */
  code: string;
  /** Of all that makes style sheets. */
  styles: string;
}

/** @param root the checkout. */
export const versionsOf = (root: string): Versions => ({
  reader: digestOfFiles(root, [...readerRooms, ...packages]),
  code: digestOfFiles(root, ['lib', ...styles, ...packages]),
  styles: digestOfFiles(root, [...styles, ...packages]),
});
