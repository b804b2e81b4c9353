import { readFileSync, writeFileSync } from 'node:fs';
import { type ClaimError, claimErrors } from '@/bench/accuracy/claim-errors';
import { readArticles } from '@/bench/claims/gold';
import { ours as ourClaims } from '@/bench/claims/ours';
import { score } from '@/bench/claims/score';
import { readPhrases } from '@/bench/dates/gold';
import { ours as ourDates } from '@/bench/dates/ours';
import { scorePhrases } from '@/bench/dates/score';

/** The sets, and what a reader of the accuracy page calls them. */
const sets = [
  { set: 'wikinews', name: 'Real articles (Wikinews)' },
  { set: 'briefs', name: 'Briefs written for this project' },
] as const;

const measured = sets.map(({ set, name }) => {
  const articles = readArticles('bench/sets', set);
  const figures = score(articles, ourClaims);
  const row = {
    name,
    articles: articles.length,
    claims: articles.reduce((sum, { claims }) => sum + claims.length, 0),
    found: figures.recall,
    rightMouth: Math.round((100 - figures['wrong mouth']) * 10) / 10,
    dates: scorePhrases(readPhrases('bench/sets', set), ourDates),
  };
  return { row, errors: claimErrors(articles, ourClaims) };
});

const rows = measured.map(({ row }) => row);
writeFileSync('lib/wording/accuracy.json', `${JSON.stringify(rows, null, 2)}\n`);
writeFileSync('docs/accuracy.md', page());
console.log(readFileSync('docs/accuracy.md', 'utf8'));

function page(): string {
  const table = rows.map(
    (row) =>
      `| ${row.name} | ${row.articles} | ${row.claims} | ${row.found} % | ${row.rightMouth} % | ${row.dates} % |`,
  );
  const lists = measured.map(
    ({ row, errors }) => `## ${row.name}\n\n${errors.map(line).join('\n')}\n`,
  );
  return `# Accuracy

Written by \`npm run accuracy\` from \`bench/sets/\`. These sets were developed on, so the figures
flatter: on text that nobody here has seen they are lower.

| set | articles | claims | claims found | of those shown under a name, in the right mouth | dates exactly right |
| --- | --- | --- | --- | --- | --- |
${table.join('\n')}

What follows is every claim that stands in the wrong mouth: who is shown, who it is, the words.

${lists.join('\n')}`;
}

function line({ article, shown, right, words }: ClaimError): string {
  return `- ${article}: ${shown}, not ${right ?? 'anybody that the text names'}: “${words}”`;
}
