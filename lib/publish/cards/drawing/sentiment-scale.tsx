import { colours } from '@/lib/publish/cards/drawing/colours';
import type { SentimentStep } from '@/lib/story/sentiment';
import { sentimentFrames, sentimentPlaces } from '@/lib/wording/facts/sentiment-places';

/** The scale as the pages draw it, without its empty edges. */
export function SentimentScale({ step }: { step: SentimentStep }) {
  const filled = sentimentPlaces[step];
  return (
    <svg viewBox="0 0 45 12" width={150} height={40}>
      <path d={sentimentFrames} fill="none" stroke={colours.ink} strokeWidth={0.5} opacity={0.4} />
      {filled.map((place) => (
        <rect key={place} x={place * 9} y={1} width={9} height={10} fill={colours.ink} />
      ))}
    </svg>
  );
}
