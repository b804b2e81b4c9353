import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { PageSite } from '@/lib/site/site';
import { SentimentScale } from '@/components/ui/sentiment-scale';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Sentiment } from '@/lib/story/sentiment';
import { sentimentTitle } from '@/lib/wording/facts/sentiment-title';
import { otherReasons } from '@/lib/wording/facts/sentiment-words';
import { languageAttributes } from '@/lib/languages/table/language-attributes';

/** The article's own sentiment: its label on the scale, then the reasons. */
export function SentimentSection({
  site: { language },
  sentiment,
  lang,
}: {
  site: PageSite;
  sentiment: Sentiment;
  lang: string;
}) {
  const { story: words } = wordsOf(language);
  const { label, step, by, short, long } = sentiment;
  const runs = [
    { title: words.shortRun, quote: short },
    { title: words.longRun, quote: long },
  ].filter(({ quote }) => quote !== null);
  return (
    <section aria-labelledby="sentiment" className="break-inside-avoid">
      <SectionHeading id="sentiment">{sentimentTitle(sentiment, language)}</SectionHeading>
      <div className="reasons">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SentimentScale step={step} large />{' '}
          <strong className="text-figure font-semibold leading-none wrap-anywhere">{label}</strong>{' '}
          <span className="note">
            {by === null ? words.ownLabel : fill(words.labelBy, { name: by })}
          </span>
        </p>
        <div {...languageAttributes(lang)} className="mt-4 grid gap-4 leading-row">
          {otherReasons(sentiment).map((pieces) => (
            <p key={pieces[0]}>{pieces.join(' … ')}</p>
          ))}
        </div>
        {runs.length > 0 && (
          <div
            {...languageAttributes(lang)}
            className="mt-4 grid gap-x-6 gap-y-3 border-t border-hair pt-3 leading-row sm:grid-cols-2"
          >
            {runs.map(({ title, quote }) => (
              <div key={title}>
                <h3 className="label">{title}</h3>
                <p className="mt-1">{quote?.text}</p>
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
