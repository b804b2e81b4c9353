import { formatProblem } from '@/lib/content/problem';
import type { Report } from '@/lib/desk/report/checked';

const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** For people: errors first, each on a line that terminals turn into a link. */
export const textReport: Report = ({ articles, errors, warnings }) => [
  ...errors.map((problem) => `error   ${formatProblem(problem)}`),
  ...warnings.map((problem) => `warning ${formatProblem(problem)}`),
  `${many(articles, 'article')}, ${many(errors.length, 'error')}, ${many(warnings.length, 'warning')}.`,
];
