import { Resvg } from '@resvg/resvg-js';
import { colours } from '@/lib/publish/cards/drawing/colours';
import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';

interface Icon {
  path: string;
  /** Width and height in pixels. */
  size: number;
  /** What shows at its round corners; nothing unless given. */
  background?: string;
}

/** For the manifest, and for home screens that know no transparency and paint it black. */
const icons: readonly Icon[] = [
  { path: paths.iconPicture(192), size: 192 },
  { path: paths.iconPicture(512), size: 512 },
  { path: paths.appleTouchIcon, size: 180, background: colours.paper },
];

/** The site's icon, and as pictures for those who do not take it as an SVG. @param svg its text. */
export function siteIcons(svg: string): SiteFile[] {
  const pictures = icons.map(({ path, size, background }) => {
    const drawn = new Resvg(svg, {
      fitTo: { mode: 'width', value: size },
      font: { loadSystemFonts: false },
      ...(background === undefined ? {} : { background }),
    });
    return { path, content: drawn.render().asPng() };
  });
  return [{ path: paths.icon, content: svg }, ...pictures];
}
