import type { Report } from '@/lib/desk/report/checked';
import { githubReport } from '@/lib/desk/report/github-report';
import { sarifReport } from '@/lib/desk/report/sarif-report';
import { textReport } from '@/lib/desk/report/text-report';

/** How an outcome of `check` can be told. */
export const reportFormats = ['text', 'json', 'github', 'sarif'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export const reports: Readonly<Record<ReportFormat, Report>> = {
  text: textReport,
  json: (checked) => [JSON.stringify(checked)],
  github: githubReport,
  sarif: sarifReport,
};
