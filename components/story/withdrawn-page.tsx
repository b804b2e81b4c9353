import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** What stands where a story was that was taken from the site. */
export function WithdrawnPage({
  site,
  on,
  reason,
}: {
  site: PageSite;
  on: string;
  reason: string | null;
}) {
  const words = wordsOf(site.language);
  const { withdrawn } = words.story;
  return (
    <div className="max-w-160 pt-10">
      <h1 className="text-title font-semibold tracking-tighter">{withdrawn.title}</h1>
      <p className="mt-4 text-lead">
        <Filled
          text={withdrawn.text}
          parts={{
            day: <Day point={on} language={site.language} />,
            corrections: <a href={href(site, paths.corrections)}>{words.site.corrections}</a>,
          }}
        />
      </p>
      {reason !== null && (
        <p className="mt-4 wrap-anywhere">{fill(withdrawn.reason, { reason })}</p>
      )}
    </div>
  );
}
