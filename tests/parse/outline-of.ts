import type { Story } from '@/lib/story/story';

const words = (quote: { text: string } | null) => quote?.text ?? null;

/** A story without places and anchors: what a person would write down who reads it by hand. */
export function outlineOf({ headline, dates, timeline, claims, figures, sentiment }: Story) {
  return {
    headline: headline.text,
    dates: dates.map(({ quote, from, to, precision, approximate, implied, kind }) => ({
      text: quote.text,
      from,
      to,
      precision,
      approximate,
      implied: implied.map(
        ({ part, source }) =>
          `${part} from ${typeof source === 'string' ? `the ${source}` : `“${source.text}”`}`,
      ),
      kind,
    })),
    timeline: timeline.map(({ clause }) => clause.text),
    claims: claims.map(({ speaker, cue, kind, target, content, quote }) => ({
      speaker: words(speaker.mention),
      resolved: speaker.resolved,
      cue: words(cue),
      kind,
      target: words(target),
      content: content.map(({ text }) => text),
      quote,
      inferred: speaker.inferred,
    })),
    figures: figures.map(({ quote }) => quote.text),
    sentiment: sentiment && {
      label: sentiment.label,
      step: sentiment.step,
      reasons: sentiment.reasons.map(({ text }) => text),
      short: words(sentiment.short),
      long: words(sentiment.long),
    },
  };
}
