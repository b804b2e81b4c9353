import { readAccordingTo } from '@/lib/claims/cues/according-to';
import { readAlleged } from '@/lib/claims/cues/alleged';
import { readAsSaid } from '@/lib/claims/cues/as-said';
import { readAccount } from '@/lib/claims/cues/account';
import { readColon } from '@/lib/claims/cues/colon';
import { readDeclined } from '@/lib/claims/cues/declined';
import { readLawsuit } from '@/lib/claims/cues/lawsuit';
import { readNominal } from '@/lib/claims/cues/nominal';
import { readReported } from '@/lib/claims/cues/reported';
import { readReportedly } from '@/lib/claims/cues/reportedly';
import { readSilence } from '@/lib/claims/cues/silence';
import { readVerb } from '@/lib/claims/cues/verb/verb';
import type { Finding } from '@/lib/claims/passages/finding';
import type { Passage } from '@/lib/claims/passages/passage';

/** Reads the cue at a word; the findings before it in the same passage help with the speaker. */
export type CueReader = (
  passage: Passage,
  index: number,
  before: readonly Finding[],
) => Finding | null;

/** The first reader that knows a word has it: what is declined or passive is no plain statement. */
const readers: readonly CueReader[] = [
  readDeclined,
  readSilence,
  readAccordingTo,
  readAccount,
  readAsSaid,
  readReported,
  readAlleged,
  readReportedly,
  readLawsuit,
  readNominal,
  readVerb,
];

/** The claims of one passage, in the order of their cues. */
export function findClaims(passage: Passage): Finding[] {
  const found: Finding[] = [];
  passage.words.forEach((word, index) => {
    if (word.quoted) return;
    for (const read of readers) {
      const finding = read(passage, index, found);
      if (!finding) continue;
      found.push(finding);
      break;
    }
  });
  const colon = readColon(passage, found);
  return colon ? [...found, colon] : found;
}
