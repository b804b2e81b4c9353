import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { caseExamples, type Example, examplesOf } from '@/bench/claims/confidence/examples';
import { chance, fit } from '@/bench/claims/confidence/logistic';

/**
 * From which chance on a name is shown: a claim in the wrong mouth is held to cost four times as
 * much as one that stays open. Set beforehand, not read off the sets.
 */
const minConfidence = 0.8;

/** How strongly weights are held near zero: log loss on documents left out is 0.168 with 1, 0.173 with 0.2. */
const penalty = 1;

const folds = 5;

const sets = 'bench/sets';
const target = 'lib/claims/resolve/confidence/weights.json';

/**
 * Files of annotated articles of Wikinews (CC BY 2.5) that are not in the repository, as arguments. What is
 * fitted is shipped: texts whose licence does not allow that are not fitted on.
 */
const further = process.argv.slice(2).map((file) => path.parse(path.resolve(file)));

const groups = [
  ...['wikinews', 'briefs'].map((set) => examplesOf(sets, set)),
  caseExamples(path.join(sets, 'cases.jsonl')),
  ...further.map(({ dir, name }) => examplesOf(dir, name)),
];
const examples = groups.flat();
const model = fit(examples, penalty);
const { bias, weights } = model;
const own = examples.map(({ right, features }) => ({ right, chance: chance(model, features) }));
const unseen = crossValidated(examples);

const fitted = {
  source: `fitted by bench/claims/fit-confidence.ts on ${examples.length} speakers of bench/sets: wikinews (Wikinews, CC BY 2.5), briefs and half of the cases${further.length > 0 ? ', and further articles of Wikinews (CC BY 2.5)' : ''}`,
  bias: round(bias),
  minConfidence,
  weights: Object.fromEntries([...weights].map(([name, weight]) => [name, round(weight)])),
};
writeFileSync(target, `${JSON.stringify(fitted, null, 2)}\n`);
report('on the speakers it was fitted on', own, minConfidence);
report('on documents it was not fitted on (five parts)', unseen, minConfidence);

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
