import { readFile } from 'node:fs/promises';
import tailwind from '@tailwindcss/postcss';
import postcss, { type Root } from 'postcss';

/** The style sheets of both kinds of pages, as the sources have them now. */
export const compiledSheets = (): Promise<Root[]> =>
  Promise.all(
    ['reading', 'lists'].map(async (name) => {
      const from = `app/styles/${name}.css`;
      const { root } = await postcss([tailwind()]).process(await readFile(from, 'utf8'), { from });
      if (root.type !== 'root') throw new Error(`${from} is no single style sheet`);
      return root;
    }),
  );
