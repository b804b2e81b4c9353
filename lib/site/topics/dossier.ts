import type { IsoDay } from '@/lib/calendar/iso-day';
import { dayOf } from '@/lib/calendar/moment';
import { type ComingDates, comingDates } from '@/lib/site/coming/coming-dates';
import { toldDates } from '@/lib/site/coming/told-dates';
import type { Site } from '@/lib/site/site';
import { type LineFacts, speakersIn } from '@/lib/site/storylines/line-facts';
import type { DisputesByStory, SiteDispute } from '@/lib/site/storylines/fates/site-disputes';
import type { Topic } from '@/lib/site/topics/topic';

/** What a topic's page tells before its stories. */
export interface Dossier {
  /** Who speaks in the stories on the topic, who says most first. */
  speakers: LineFacts['speakers'];
  /** Newest first. */
  disputes: SiteDispute[];
  /** The day of the newest story on the topic; null where no story states one. */
  asOf: IsoDay | null;
  /**
   * What lay ahead on that day. The day of the build plays no part, so that a page changes with its
   * stories alone.
   */
  next: ComingDates;
}

/** As much of each part as one takes in before the stories. */
const most = { speakers: 8, disputes: 4, dates: 3 } as const;

export function dossier(site: Site, disputes: DisputesByStory, topic: Topic): Dossier {
  const [newest] = topic.stories.flatMap(({ published }) => (published ? dayOf(published) : []));
  return {
    speakers: speakersIn(site, topic).slice(0, most.speakers),
    disputes: topic.stories.flatMap((story) => disputes.get(story) ?? []).slice(0, most.disputes),
    asOf: newest ?? null,
    next: newest
      ? comingDates(toldDates(topic.entries), newest, most.dates)
      : { week: [], month: [], later: [] },
  };
}
