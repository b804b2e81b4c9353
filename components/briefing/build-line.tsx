import type { Site } from '@/lib/site/site';
import { dayOf } from '@/lib/calendar/moment';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** How fresh this copy of the site is: the newest story's day and the day of the build. */
export function BuildLine({ site: { entries, day } }: { site: Site }) {
  const latest = entries[0]?.story.published;
  const newest = latest ? dayOf(latest) : null;
  return (
    <p className="border-t border-hair pt-3 font-sans text-note text-soft">
      {newest ? (
        <>
          Latest story <time dateTime={newest}>{pointWords(newest)}</time>, built{' '}
        </>
      ) : (
        'No story states its day of publication; built '
      )}
      <time dateTime={day}>{pointWords(day)}</time>.
    </p>
  );
}
