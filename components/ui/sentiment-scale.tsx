import type { SentimentStep } from '@/lib/story/sentiment';
import {
  sentimentFrames,
  type SentimentPlace,
  sentimentPlaces,
} from '@/lib/wording/facts/sentiment-places';

const tones: Readonly<Record<SentimentPlace['tone'], string>> = {
  alleged: 'fill-alleged',
  flat: 'fill-flat',
  said: 'fill-said',
};

/** The five steps with the label's own filled in. The word stands beside it, so it is hidden here. */
export function SentimentScale({ step, large = false }: { step: SentimentStep; large?: boolean }) {
  const { filled, tone } = sentimentPlaces[step];
  return (
    <svg
      viewBox="0 0 46 12"
      width={large ? 92 : 46}
      height={large ? 24 : 12}
      aria-hidden="true"
      className="block shrink-0"
    >
      <path
        d={sentimentFrames}
        fill="none"
        stroke="currentColor"
        strokeWidth={large ? 0.6 : 1}
        opacity={0.4}
      />
      {filled.map((place) => (
        <rect key={place} x={place * 9} y={1} width={9} height={10} className={tones[tone]} />
      ))}
    </svg>
  );
}
