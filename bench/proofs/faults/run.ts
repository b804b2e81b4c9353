import { endedBuilds } from '@/bench/proofs/faults/ended';
import { fullDisks } from '@/bench/proofs/faults/full-disk';
import { givenFaults } from '@/bench/proofs/faults/given';
import { changed, together, unreadable } from '@/bench/proofs/faults/others';
import { type Outcome, report } from '@/bench/proofs/faults/report';
import { swaps } from '@/bench/proofs/faults/swap';

const kinds: Readonly<Record<string, () => Promise<Outcome[]>>> = {
  ended: endedBuilds,
  full: fullDisks,
  unreadable,
  changed,
  together,
  given: givenFaults,
  swap: swaps,
};

/** `npm run prove:faults [kind…]`: what is left of a site when its next build goes wrong. */
const asked = process.argv.slice(2);
let [trials, wrong] = [0, 0];
for (const [kind, trial] of Object.entries(kinds)) {
  if (asked.length > 0 && !asked.includes(kind)) continue;
  const outcomes = await trial();
  trials += outcomes.length;
  wrong += report(outcomes);
}
console.log(`${trials} trials, ${wrong} went wrong`);
if (trials === 0 || wrong > 0) process.exitCode = 1;
