import type { Story } from '@/lib/story/story';

/** What was found in an article, for a terminal: each fact with its sentence. */
export function foundLines({ headline, dates, claims, sentiment, paragraphs }: Story): string[] {
  const sentences = new Map(
    paragraphs.flatMap(({ sentences: inside }) =>
      inside.map(({ anchor, quote }) => [anchor, quote.text] as const),
    ),
  );
  return [
    headline.text,
    `Dates: ${dates.length}`,
    ...dates.map(
      ({ quote, from, to, sentence }) =>
        `  ${quote.text} = ${interval(from, to)}\n    ${sentences.get(sentence) ?? ''}`,
    ),
    `Claims: ${claims.length}`,
    ...claims.map(
      ({ speaker, cue, kind, sentence }) =>
        `  ${speaker.resolved ?? 'speaker unclear'} (${Math.round(speaker.confidence * 100)} % sure), "${cue?.text ?? ''}", ${kind}\n    ${sentences.get(sentence) ?? ''}`,
    ),
    `Sentiment: ${sentiment?.label ?? 'the text gives none'}`,
  ];
}

const interval = (from: string | null, to: string | null) =>
  from === null && to === null
    ? 'not placed'
    : from === to
      ? (from ?? '')
      : `${from ?? '…'} to ${to ?? '…'}`;
