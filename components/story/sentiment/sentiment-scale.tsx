import type { SentimentStep } from '@/lib/story/sentiment';

/** Place on the scale, 0 to 4, and colour; `mixed` has no place and fills both ends. */
const places: Readonly<Record<SentimentStep, { filled: readonly number[]; tone: string }>> = {
  'very bearish': { filled: [0], tone: 'fill-alleged' },
  bearish: { filled: [1], tone: 'fill-alleged' },
  neutral: { filled: [2], tone: 'fill-flat' },
  bullish: { filled: [3], tone: 'fill-said' },
  'very bullish': { filled: [4], tone: 'fill-said' },
  mixed: { filled: [1, 3], tone: 'fill-flat' },
};

const frames = 'M.5 3.5h8v5h-8zM9.5 3.5h8v5h-8zM18.5 3.5h8v5h-8zM27.5 3.5h8v5h-8zM36.5 3.5h8v5h-8z';

/** The five steps with the label's own filled in. The word stands beside it, so it is hidden here. */
export function SentimentScale({ step, large = false }: { step: SentimentStep; large?: boolean }) {
  const { filled, tone } = places[step];
  return (
    <svg
      viewBox="0 0 46 12"
      width={large ? 92 : 46}
      height={large ? 24 : 12}
      aria-hidden="true"
      className="block shrink-0"
    >
      <path
        d={frames}
        fill="none"
        stroke="currentColor"
        strokeWidth={large ? 0.6 : 1}
        opacity={0.4}
      />
      {filled.map((place) => (
        <rect key={place} x={place * 9} y={1} width={9} height={10} className={tone} />
      ))}
    </svg>
  );
}
