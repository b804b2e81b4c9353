import type { Problem } from '@/lib/content/problem';
import type { Report } from '@/lib/desk/report/checked';

/** SARIF 2.1.0 (OASIS), as code hosts take it for annotations. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

const rules = [
  { id: 'error', text: 'The site cannot be built of this article.' },
  { id: 'warning', text: 'The site can be built, and an editor should look at this.' },
] as const;

/** One document for programs that gather the results of many tools. */
export const sarifReport: Report = ({ errors, warnings }) => [
  JSON.stringify({
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Dateline',
            rules: rules.map(({ id, text }) => ({
              id,
              shortDescription: { text },
              defaultConfiguration: { level: id },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...errors.map((problem) => result(problem, 0)),
          ...warnings.map((problem) => result(problem, 1)),
        ],
      },
    ],
  }),
];

const uri = (file: string) =>
  file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

function result({ file, line, column, message }: Problem, ruleIndex: 0 | 1) {
  const region =
    line === undefined
      ? {}
      : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return {
    ruleId: rules[ruleIndex].id,
    ruleIndex,
    level: rules[ruleIndex].id,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) }, ...region } }],
  };
}
