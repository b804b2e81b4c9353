import { pointDays } from '@/lib/calendar/point-days';
import { dayOf } from '@/lib/calendar/moment';
import type { Site } from '@/lib/site/site';
import { fatesOf } from '@/lib/site/storylines/fates/fates-of';
import type { DisputesByStory, SiteDispute } from '@/lib/site/storylines/fates/site-disputes';

/** Days after which a dispute that nobody renewed is no longer told as one of now. */
const maxAge = 31;

/**
 * The disputes of the month up to the day of the build, the newest first. One whose claim was
 * confirmed later in its storyline is left to the storyline's page.
 */
export function disputedNow(
  { entries, storylines, day }: Pick<Site, 'entries' | 'storylines' | 'day'>,
  disputes: DisputesByStory,
): SiteDispute[] {
  const now = pointDays(day).first;
  const settled = new Set(
    storylines.flatMap(({ entries: held }) =>
      fatesOf(held.map(({ story }) => story).toReversed())
        .filter(({ answers }) => answers.at(-1)?.answer === 'confirmed')
        .map(({ claim }) => claim.claim),
    ),
  );
  return entries.flatMap(({ story }) => {
    if (story.published === null || now - pointDays(dayOf(story.published)).first > maxAge)
      return [];
    return (disputes.get(story) ?? []).filter(({ claim }) => !settled.has(claim.claim));
  });
}
