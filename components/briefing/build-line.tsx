import type { Beside } from '@/lib/pages/views';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** How fresh this copy of the site is: the newest story's day and the day of the build. */
export function BuildLine({ newest, day }: Pick<Beside, 'newest' | 'day'>) {
  return (
    <p className="border-t border-hair pt-3 font-sans text-note text-soft">
      {newest ? (
        <>
          Latest story <time dateTime={newest}>{pointWords(newest)}</time>; page made{' '}
        </>
      ) : (
        'No story states its day of publication; page made '
      )}
      <time dateTime={day}>{pointWords(day)}</time>.
    </p>
  );
}
