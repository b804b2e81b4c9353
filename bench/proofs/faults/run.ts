import { endedBuilds } from '@/bench/proofs/faults/ended';
import { fullDisks } from '@/bench/proofs/faults/full-disk';
import { changed, together, unreadable } from '@/bench/proofs/faults/others';
import { type Outcome, report } from '@/bench/proofs/faults/report';

const kinds: Readonly<Record<string, () => Promise<Outcome[]>>> = {
  ended: endedBuilds,
  full: fullDisks,
  unreadable,
  changed,
  together,
};

/** `npm run prove:faults [kind…]`: what is left of a site when its next build goes wrong. */
const asked = process.argv.slice(2);
const outcomes: Outcome[] = [];
for (const [kind, trial] of Object.entries(kinds)) {
  if (asked.length === 0 || asked.includes(kind)) outcomes.push(...(await trial()));
}
report(outcomes);
