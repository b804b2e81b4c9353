/** As many months after a story as make it old. */
const minMonths = 6;

const monthNumber = (moment: string) =>
  Number(moment.slice(0, 4)) * 12 + Number(moment.slice(5, 7));

/**
 * Whether later stories of the site may tell more than this one. The day of the build plays no part:
 * a site to which nothing is added does not change.
 * @param published the day or time of the story; null where it is not known.
 * @param newest that of the newest story of the site.
 */
export const isOld = (published: string | null, newest: string | null): boolean =>
  published !== null &&
  newest !== null &&
  monthNumber(newest) - monthNumber(published) >= minMonths;
