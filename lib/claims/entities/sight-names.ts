import { headsOf } from '@/lib/claims/entities/describe';
import type { Sighting } from '@/lib/claims/entities/evidence/sighting';
import { addEvidence, type Evidence, evidenceOf } from '@/lib/claims/entities/evidence/type-of';
import { phrasesOf } from '@/lib/claims/entities/phrases-of';
import { type Segment, spanOf } from '@/lib/claims/model/segment';
import { namesIn } from '@/lib/claims/names/names-in';
import { type Quotation, quotation } from '@/lib/story/quotation';

/** A name where it stands, with what this place tells of whose it is. */
export interface SightedName extends Sighting {
  readonly quote: Quotation;
  readonly evidence: Evidence;
}

/** Every name of an article, by segment, and what all places of a name tell of it, by its words. */
export function sightNames(
  text: string,
  segments: readonly Segment[],
): { sightings: SightedName[][]; evidence: ReadonlyMap<string, Evidence> } {
  const evidence = new Map<string, Evidence>();
  const sightings = segments.map((segment) =>
    phrasesOf(segment).flatMap((phrase) =>
      namesIn(segment, phrase).map((run) => {
        const heads = headsOf(segment, phrase, run);
        const sighting = { segment, phrase, run, heads };
        const here = evidenceOf(sighting);
        const quote = nameQuote(text, spanOf(segment, run));
        const known = evidence.get(quote.text);
        evidence.set(quote.text, known ? addEvidence(known, here) : here);
        return { ...sighting, quote, evidence: here };
      }),
    ),
  );
  return { sightings, evidence };
}

/** A name without the “’s” of its owner. */
function nameQuote(text: string, { start, end }: { start: number; end: number }): Quotation {
  const owner = /[’']s$/.test(text.slice(start, end)) ? 2 : 0;
  return quotation(text, { start, end: end - owner });
}
