import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { Site } from '@/lib/site/site';

/** The line that ends an edition: what it held, and how long that takes to read. */
export function EditionEnd({
  site,
  weekday,
  line,
}: {
  site: Pick<Site, 'language'>;
  /** "Thursday"; null where no day is known. */
  weekday: string | null;
  line: string;
}) {
  return (
    <p className="mt-2 mb-6 border-t-2 border-rule pt-3 font-sans text-ui">
      {weekday === null ? (
        line
      ) : (
        <Filled
          text={wordsOf(site.language).lists.briefing.weekday}
          parts={{ weekday: <b className="font-semibold">{weekday}</b>, line }}
        />
      )}
    </p>
  );
}
