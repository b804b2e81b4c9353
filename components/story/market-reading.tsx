import { SentimentScale } from '@/components/ui/sentiment-scale';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Sentiment } from '@/lib/story/sentiment';
import { otherReasons } from '@/lib/wording/facts/sentiment-words';

/** The article's own reading of the market: its label on the scale, then the reasons. */
export function MarketReading({ sentiment, lang }: { sentiment: Sentiment; lang: string }) {
  const { label, step, by, short, long } = sentiment;
  const runs = [
    { title: 'Short run', quote: short },
    { title: 'Long run', quote: long },
  ].filter(({ quote }) => quote !== null);
  return (
    <section aria-labelledby="sentiment">
      <SectionHeading id="sentiment">Market reading</SectionHeading>
      <div className="mt-4 rounded-card border border-hair bg-card px-5 pb-4 pt-5 sm:px-6 print:border-0 print:p-0">
        <p className="flex items-center gap-4">
          <SentimentScale step={step} large />
          <strong className="text-[1.55rem] font-semibold leading-none">{label}</strong>
          <span className="font-sans text-note text-soft">
            {by === null ? 'the article’s own label' : `label by ${by}`}
          </span>
        </p>
        <div lang={lang} className="mt-4 grid gap-4 leading-[1.48]">
          {otherReasons(sentiment).map((pieces) => (
            <p key={pieces[0]}>{pieces.join(' … ')}</p>
          ))}
        </div>
        {runs.length > 0 && (
          <div
            lang={lang}
            className="mt-4 grid gap-x-6 gap-y-3 border-t border-hair pt-3.5 leading-[1.48] sm:grid-cols-2"
          >
            {runs.map(({ title, quote }) => (
              <div key={title}>
                <h3 className="font-sans text-label font-semibold uppercase tracking-label text-soft">
                  {title}
                </h3>
                <p className="mt-1">{quote?.text}</p>
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
