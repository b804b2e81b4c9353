import { dayOf } from '@/lib/calendar/moment';
import type { Article } from '@/lib/content/article';
import type { Problem } from '@/lib/content/problem';

/** The first newspapers are of 1605; an earlier day of publication is a slip of the pen. */
const minYear = '1605';

/** Years between publication and a change that are beyond any desk's habit. */
const maxYears = 100;

/** Days of the front matter that cannot follow one another. */
export function daysInOrder({ front, problemAt }: Article): Problem[] {
  const { published, updated, corrections } = front;
  const day = published && dayOf(published);
  const problems: Problem[] = [];
  if (day && day < minYear)
    problems.push(
      problemAt(
        ['published'],
        `published: "${day}" is before the first newspaper; check the year.`,
      ),
    );
  if (!day) return problems;
  const changes = [
    ...(updated ? [{ path: ['updated'], on: dayOf(updated) }] : []),
    ...corrections.map(({ on }, i) => ({ path: ['corrections', i, 'on'], on })),
  ];
  for (const { path, on } of changes) {
    const name = path.join('.');
    if (on < day)
      problems.push(
        problemAt(path, `${name}: "${on}" is before the day of publication, ${day}; check both.`),
      );
    if (Number(on.slice(0, 4)) - Number(day.slice(0, 4)) > maxYears)
      problems.push(
        problemAt(
          path,
          `${name}: "${on}" is more than ${maxYears} years after publication; check the year.`,
        ),
      );
  }
  return problems;
}
