import type { DrawableContent } from '@/lib/publish/cards/content/drawable-content';
import { colours } from '@/lib/publish/cards/drawing/colours';
import { CardFoot } from '@/lib/publish/cards/drawing/card-foot';
import { CardHead } from '@/lib/publish/cards/drawing/card-head';
import { Headline } from '@/lib/publish/cards/drawing/headline';
import { measures } from '@/lib/publish/cards/drawing/measures';
import { SpeakerLine } from '@/lib/publish/cards/drawing/speaker-line';
import type { HeadlineSetting } from '@/lib/publish/cards/fit/fit-headline';

/** What a card is drawn from: its texts cut to fit. */
export interface CardParts extends Omit<DrawableContent, 'headline' | 'speakers' | 'language'> {
  headline: HeadlineSetting | null;
  speakers: string | null;
}

/** Without a headline the figures stand large in its place. */
const figuresSize = 88;

/** The whole card. */
export function Card({ siteName, corner, headline, speakers, sentiment, figures }: CardParts) {
  return (
    <div
      style={{
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        width: measures.width,
        height: measures.height,
        padding: `56px ${measures.margin}px`,
        backgroundColor: colours.paper,
        color: colours.ink,
      }}
    >
      <CardHead siteName={siteName} corner={corner} />
      <div style={{ display: 'flex', flexGrow: 1, marginTop: 40 }}>
        <Headline {...(headline ?? { text: figures, size: figuresSize })} />
      </div>
      {speakers !== null && <SpeakerLine line={speakers} />}
      <CardFoot sentiment={sentiment} figures={headline && figures} />
    </div>
  );
}
