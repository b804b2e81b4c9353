import { wordsOf } from '@/lib/languages/words/words-of';
import { ComingGroups } from '@/components/coming/coming-groups';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import type { ComingDates } from '@/lib/site/coming/coming-dates';
import type { Site } from '@/lib/site/site';

/** What is next, in a briefing; nothing where no story says. */
export function ComingSection({
  site,
  dates,
}: {
  site: Pick<Site, 'base' | 'language'>;
  dates: ComingDates;
}) {
  if (Object.values(dates).every((held) => held.length === 0)) return null;
  const { briefing } = wordsOf(site.language).lists;
  return (
    <section aria-labelledby="coming">
      <SectionHeading id="coming">{briefing.coming}</SectionHeading>
      <ComingGroups site={site} dates={dates} />
      <p className="mt-2 font-sans text-note print:hidden">
        <a href={href(site, paths.coming)}>{briefing.allComing}</a>
      </p>
    </section>
  );
}
