import type { SentimentStep } from '@/lib/story/sentiment';
import { sentimentFrames, sentimentPlaces } from '@/lib/wording/facts/sentiment-places';

/** The five steps with the label's own filled in. The word stands beside it, so it is hidden here. */
export function SentimentScale({ step, large = false }: { step: SentimentStep; large?: boolean }) {
  return (
    <svg
      viewBox="0 0 46 12"
      width={large ? 92 : 46}
      height={large ? 24 : 12}
      aria-hidden="true"
      className="steps"
    >
      <path
        d={sentimentFrames}
        fill="none"
        stroke="currentColor"
        strokeWidth={large ? 0.6 : 1}
        opacity={0.6}
      />
      {sentimentPlaces[step].map((place) => (
        <rect key={place} x={place * 9} y={1} width={9} height={10} fill="currentColor" />
      ))}
    </svg>
  );
}
