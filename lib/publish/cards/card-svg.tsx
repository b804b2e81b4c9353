import satori, { type Font } from 'satori';
import type { CardContent } from '@/lib/publish/cards/content/card-content';
import { cardText, drawableContent } from '@/lib/publish/cards/content/drawable-content';
import { Card } from '@/lib/publish/cards/card';
import { measures } from '@/lib/publish/cards/drawing/measures';
import { fitHeadline } from '@/lib/publish/cards/fit/fit-headline';
import { fitSpeakers } from '@/lib/publish/cards/fit/fit-speakers';
import { missingGlyphs } from '@/lib/publish/cards/fit/missing-glyphs';

/** A card as an SVG of shapes alone, its letters drawn as paths. */
export async function cardSvg(content: CardContent, fonts: Font[]): Promise<string> {
  const missing = await missingGlyphs(cardText(content), fonts);
  const { headline, speakers, language, ...rest } = drawableContent(content, missing);
  const parts = {
    ...rest,
    headline: headline === null ? null : await fitHeadline(headline, fonts),
    speakers: await fitSpeakers({ language, ...speakers }, fonts),
  };
  const { width, height } = measures;
  return satori(<Card {...parts} />, { width, height, fonts });
}
