import type { DrawableContent } from '@/lib/publish/cards/content/drawable-content';
import { colours } from '@/lib/publish/cards/drawing/colours';
import { SentimentScale } from '@/lib/publish/cards/drawing/sentiment-scale';
import { sans } from '@/lib/publish/cards/drawing/typefaces';

/** The sentiment on its scale, and the figures unless they stand elsewhere. */
export function CardFoot({
  sentiment,
  figures,
}: Pick<DrawableContent, 'sentiment'> & { figures: string | null }) {
  return (
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'center',
        marginTop: 20,
        height: 40,
        fontFamily: sans,
        fontSize: 28,
        fontWeight: 500,
      }}
    >
      {sentiment && (
        <div style={{ display: 'flex', alignItems: 'center', gap: 28, fontWeight: 600 }}>
          <SentimentScale step={sentiment.step} />
          {sentiment.label !== null && (
            <div
              style={{
                display: 'block',
                maxWidth: 500,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {sentiment.label}
            </div>
          )}
        </div>
      )}
      {figures !== null && <div style={{ color: colours.soft }}>{figures}</div>}
    </div>
  );
}
