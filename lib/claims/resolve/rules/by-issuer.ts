import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { issuing } from '@/lib/claims/lexicon/who/documents';
import { papers } from '@/lib/claims/lexicon/who/people';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** So many words stand at most between a paper and who gave it out: “released on Friday”. */
const maxBetween = 5;

/** Who gave out a paper, where its own words tell: “figures reported by Brill”, “an estimate by Brill”. */
export function issuerOf(segment: Segment, range: WordRange): WordRange | null {
  const first = segment.phrases[range.from];
  const head = first && wordAt(segment, Math.min(first.to, range.to) - 1);
  if (!first || !head || !papers.has(head.lower)) return null;
  for (let i = first.to; i < first.to + maxBetween; i += 1) {
    const { lower, tag, when } = wordAt(segment, i);
    const phrase = segment.phrases[i + 1];
    if (lower === 'by' && phrase?.from === i + 1 && !wordAt(segment, i + 1).when)
      return chainFrom(segment, phrase);
    const gives = i === first.to && tag === 'VERB' && issuing.has(lower);
    if (!gives && !when && tag !== 'ADV' && tag !== 'ADP') return null;
  }
  return null;
}
