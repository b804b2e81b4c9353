import type { CardContent } from '@/lib/publish/cards/content/card-content';
import { drawableText } from '@/lib/publish/cards/content/drawable-text';

/** What of a card can be drawn, decided once: null is left out. */
export interface DrawableContent extends Omit<CardContent, 'headline' | 'host' | 'sentiment'> {
  headline: string | null;
  sentiment: { label: string | null; step: NonNullable<CardContent['sentiment']>['step'] } | null;
}

/** All words of a card that come from outside. */
export function cardText({ siteName, headline, sentiment, speakers }: CardContent): string {
  return [siteName, headline, sentiment?.label ?? '', ...speakers.names].join('\n');
}

/**
 * Leaves out what the fonts have no letters for. A site's host takes the place of its name; a
 * speaker is counted among the others.
 * @param missing the characters of `cardText` without a glyph.
 */
export function drawableContent(
  { host, ...content }: CardContent,
  missing: ReadonlySet<string>,
): DrawableContent {
  const { siteName, headline, sentiment, speakers } = content;
  const names = speakers.names.flatMap((name) => drawableText(name, missing) ?? []);
  return {
    ...content,
    siteName: drawableText(siteName, missing) ?? host,
    headline: drawableText(headline, missing),
    sentiment: sentiment && { ...sentiment, label: drawableText(sentiment.label, missing) },
    speakers: { names, more: speakers.more + speakers.names.length - names.length },
  };
}
