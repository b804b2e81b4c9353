import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { PageSite } from '@/lib/site/site';
import type { Beside } from '@/lib/pages/views';

/** How fresh this copy of the site is: the newest story's day and the day of the build. */
export function BuildLine({
  site: { language },
  newest,
  day,
}: Pick<Beside, 'newest' | 'day'> & { site: PageSite }) {
  const { latest, noLatest } = wordsOf(language).lists.briefing;
  return (
    <p className="border-t border-hair pt-3 note">
      <Filled
        text={newest ? latest : noLatest}
        parts={{
          newest: newest && <Day point={newest} language={language} />,
          day: <Day point={day} language={language} />,
        }}
      />
    </p>
  );
}
