import { icoFile } from '@/lib/publish/web-app/ico-file';
import { Resvg } from '@resvg/resvg-js';
import { colours } from '@/lib/publish/cards/drawing/colours';
import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';

/** Pixels of the picture in `favicon.ico`. */
const faviconSize = 48;

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
  const pictures = icons.map(({ path, size, background }) => ({
    path,
    content: drawn(svg, size, background),
  }));
  return [
    { path: paths.icon, content: svg },
    ...pictures,
    { path: paths.maskableIcon, content: drawn(maskable(svg), 512) },
    { path: paths.favicon, content: icoFile(drawn(svg, faviconSize), faviconSize) },
  ];
}

function drawn(svg: string, size: number, background?: string): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
    ...(background === undefined ? {} : { background }),
  });
  return picture.render().asPng();
}

/** The icon without round corners, its sign within the circle that no system cuts (W3C, 40 %). */
const maskable = (svg: string): string =>
  svg
    .replace(/ rx="\d+"/, '')
    .replace(/viewBox="0 0 32 32"/, 'viewBox="-5 -5 42 42"')
    .replace(/<rect width="32" height="32"/, '<rect x="-5" y="-5" width="42" height="42"');
