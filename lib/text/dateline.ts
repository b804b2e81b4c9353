import { months } from '@/lib/calendar/months';

const monthNames = months.join('|');

/** "May 24, 2008", "June 6 2005", "24 May 2008". */
const dayLine = new RegExp(
  `^(?:(?:${monthNames}) \\d{1,2},? \\d{4}|\\d{1,2} (?:${monthNames}) \\d{4})$`,
);

/** Whether a line is nothing but a day: the dateline of a raw text, which belongs to no paragraph. */
export const isDateline = (line: string): boolean => dayLine.test(line);
