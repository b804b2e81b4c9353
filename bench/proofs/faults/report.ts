/** What was tried and what came of it. */
export interface Outcome {
  name: string;
  /** What is not as it should be; empty where all is right. */
  faults: string[];
  /** What was said to the person at the command. */
  said: string;
}

const lastLines = (said: string) => said.split('\n').slice(-2).join(' / ').slice(0, 200);

/** Prints what came of some trials. @returns how many of them went wrong. */
export function report(outcomes: readonly Outcome[]): number {
  for (const { name, faults, said } of outcomes) {
    console.log(`${faults.length === 0 ? 'right' : 'WRONG'}: ${name}: ${lastLines(said)}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) console.log(said);
  }
  return outcomes.filter(({ faults }) => faults.length > 0).length;
}

/** The words of those that are not so. */
export const unless = (rows: readonly (readonly [words: string, holds: boolean])[]): string[] =>
  rows.filter(([, holds]) => !holds).map(([words]) => words);
