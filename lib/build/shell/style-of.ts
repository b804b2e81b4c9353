import type { FileTree } from '@/lib/build/file-tree';
import { digest } from '@/lib/build/kept/digest';
import { cutFonts } from '@/lib/build/shell/cut-fonts';
import { integrityOf } from '@/lib/build/shell/integrity-of';
import { partScripts } from '@/lib/build/shell/part-scripts';
import type { Style } from '@/lib/build/shell';

const linked = /<link rel="?stylesheet"? href="?([^" >]+)/g;

/** What a kind of pages is shown with. */
export interface PageStyles {
  style: Style;
  /** What pages with other letters than the usual have besides. */
  letters: Style;
  /** The fonts that both name, by their paths. */
  fonts: Map<string, Uint8Array>;
}

/**
 * The style sheets that a page names, as one that can stand in pages of its kind and one for those
 * with other letters than the usual, and the fonts that they name, cut to what is used of them.
 * @param made a site as Next's export is finished. @param base the path of its address.
 * @throws Error where the page names none, or one that could not stand in a page.
 */
export async function styleOf(made: FileTree, page: string, base: string): Promise<PageStyles> {
  const html = Buffer.from(made.get(page) ?? '').toString('utf8');
  const sheets = [...html.matchAll(linked)].map(([, address = '']) =>
    Buffer.from(made.get(address.slice(base.length + 1)) ?? '').toString('utf8'),
  );
  const whole = sheets.join('');
  if (whole === '') throw new Error(`${page} of Next's export names no style sheet.`);
  const cut = await cutFonts(
    whole,
    (name) => made.get(`assets/${name}`) ?? new Uint8Array(),
    (name, bytes) =>
      `${base}/assets/${name.replace(/-wght-normal.*$/, '')}.${digest(bytes).slice(0, 10)}.woff2`,
  );
  const { css, scripts } = partScripts(cut.css);
  return {
    style: inPage(css),
    letters: inPage(cut.few + scripts),
    fonts: new Map(
      [...cut.fonts].map(([address, bytes]) => [address.slice(base.length + 1), bytes]),
    ),
  };
}

function inPage(css: string): Style {
  if (/<\/style|<!--/i.test(css)) throw new Error('The style sheet of pages would end in it.');
  return { css, hash: integrityOf(css) };
}
