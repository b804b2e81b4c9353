import type { Problem } from '@/lib/content/problem';
import type { Report } from '@/lib/desk/report/checked';

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation =
  (level: 'error' | 'warning') =>
  ({ file, line, column, message }: Problem) => {
    const place = [
      `file=${property(file)}`,
      ...(line === undefined ? [] : [`line=${line}`]),
      ...(column === undefined ? [] : [`col=${column}`]),
    ];
    return `::${level} ${place.join(',')}::${data(message)}`;
  };

/** Workflow commands of GitHub Actions, which show each problem beside its line in a pull request. */
export const githubReport: Report = ({ errors, warnings }) => [
  ...errors.map(annotation('error')),
  ...warnings.map(annotation('warning')),
];
