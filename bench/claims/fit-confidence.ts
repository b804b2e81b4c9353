import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { caseExamples, type Example, examplesOf } from '@/bench/claims/confidence/examples';
import { chance, fit } from '@/bench/claims/confidence/logistic';

/** What is shown under a name is to be right so often. */
const wanted = 0.97;

/** The highest threshold that keeps the development sets within their gates (decision 0010). */
const maxThreshold = 0.74;

/** How strongly weights are held near zero. */
const penalty = 0.2;

const folds = 5;

const [shared = '../shared/corpora', ...more] = process.argv.slice(2);
const target = 'lib/claims/confidence/weights.json';

const groups = [
  ...['wikinews-dev', 'briefs-dev'].map((set) => examplesOf(shared, set)),
  ...more.map((file) => examplesOf(path.dirname(file), path.basename(file, '.jsonl'))),
  caseExamples(path.join(shared, 'cases-dev.jsonl')),
];
const examples = groups.flat();
const model = fit(examples, penalty);
const { bias, weights } = model;
const own = examples.map(({ right, features }) => ({ right, chance: chance(model, features) }));
const minConfidence = Math.min(maxThreshold, thresholdOf(own));

const fitted = {
  source: `fitted by bench/claims/fit-confidence.ts on ${examples.length} speakers of wikinews-dev (Wikinews, CC BY 2.5), briefs-dev, ${more.map((file) => path.basename(file, '.jsonl')).join(', ')} and half of cases-dev`,
  bias: round(bias),
  minConfidence,
  weights: Object.fromEntries([...weights].map(([name, weight]) => [name, round(weight)])),
};
writeFileSync(target, `${JSON.stringify(fitted, null, 2)}\n`);
report('on the speakers it was fitted on', own, minConfidence);
report('on documents it was not fitted on (five parts)', crossValidated(examples), minConfidence);

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Each speaker with the chance that weights fitted on other documents give it. */
function crossValidated(all: readonly Example[]): { right: boolean; chance: number }[] {
  const documents = [...new Set(all.map(({ document }) => document))];
  const fold = new Map(documents.map((document, index) => [document, index % folds]));
  return Array.from({ length: folds }, (_, part) => part).flatMap((part) => {
    const others = fit(
      all.filter(({ document }) => fold.get(document) !== part),
      penalty,
    );
    return all
      .filter(({ document }) => fold.get(document) === part)
      .map(({ right, features }) => ({ right, chance: chance(others, features) }));
  });
}

/** The lowest confidence, in hundredths, from which on as many are right as is wanted. */
function thresholdOf(all: readonly { right: boolean; chance: number }[]): number {
  for (let hundredths = 50; hundredths < 99; hundredths += 1) {
    const shown = all.filter((each) => each.chance >= hundredths / 100);
    if (shown.filter(({ right }) => right).length >= wanted * shown.length) return hundredths / 100;
  }
  return 0.99;
}

/** Prints, for each tenth of confidence, how many are right. */
function report(
  where: string,
  all: readonly { right: boolean; chance: number }[],
  least: number,
): void {
  console.log(where);
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const here = all.filter((each) => Math.min(9, Math.floor(each.chance * 10)) === tenth);
    const right = here.filter((each) => each.right).length;
    const mean = here.reduce((sum, each) => sum + each.chance, 0) / here.length;
    return {
      from: tenth / 10,
      speakers: here.length,
      'mean %': Math.round(1000 * mean) / 10,
      'right %': Math.round((1000 * right) / here.length) / 10,
    };
  });
  console.table(rows.filter(({ speakers }) => speakers > 0));
  const shown = all.filter((each) => each.chance >= least);
  const right = shown.filter((each) => each.right).length;
  console.log(
    `shown from ${least}: ${shown.length} of ${all.length}, ${Math.round((1000 * right) / shown.length) / 10} % right`,
  );
}
