import { cardKey, cardLook } from '@/lib/publish/cards/card-key';
import { type CardContent, cardContent } from '@/lib/publish/cards/content/card-content';
import { drawCard } from '@/lib/publish/cards/draw-card';
import { measures } from '@/lib/publish/cards/drawing/measures';
import { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { pngSize } from '@/lib/publish/cards/png/png-size';
import { type FileCache, fileCache } from '@/lib/publish/cards/file-cache';
import type { SiteFile } from '@/lib/site/site-file';
import { paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';

/** How cards are made, and where those of the last build are. */
export interface CardMaker {
  draw: (content: CardContent) => Promise<Uint8Array>;
  look: string;
  kept: FileCache;
}

/** The maker that draws with the site's fonts. @param folder where cards are kept between builds. */
export function cardMaker(folder: string): CardMaker {
  const fonts = readTypefaces();
  return {
    draw: (content) => drawCard(content, fonts),
    look: cardLook(fonts),
    kept: fileCache(folder),
  };
}

/**
 * The card of every story: kept from the last build where it would show the same, else drawn, one
 * after another, so that only the finished ones fill the memory. None without an address of the
 * site, since the address of a shared picture has to be absolute, nor where cards are switched off.
 */
export async function storyCards(site: Site, maker: CardMaker): Promise<SiteFile[]> {
  if (site.url === null || !site.files.card) return [];
  const cards: SiteFile[] = [];
  const used = new Set<string>();
  for (const { story } of site.entries) {
    const content = cardContent(site, story);
    const name = `${cardKey(content, maker.look)}.png`;
    used.add(name);
    cards.push({ path: paths.storyCard(story.slug), content: await card(content, name, maker) });
  }
  maker.kept.keepOnly(used);
  return cards;
}

async function card(content: CardContent, name: string, { kept, draw }: CardMaker) {
  const found = kept.read(name);
  if (found !== null && isCard(found)) return found;
  const drawn = await draw(content);
  kept.write(name, drawn);
  return drawn;
}

function isCard(bytes: Uint8Array): boolean {
  const size = pngSize(bytes);
  return size?.width === measures.width && size.height === measures.height;
}
