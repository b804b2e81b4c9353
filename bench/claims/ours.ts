import type { FindClaims } from '@/bench/claims/gold';
import { claimLine } from '@/lib/extract/claim-line';
import { readFacts } from '@/lib/parse/read-facts';
import { readDocument } from '@/lib/text/document';

/** The claims that lib/claims reads, with the dates that lib/dates reads. */
export const ours: FindClaims = (text) => readFacts(readDocument(text), null).claims.map(claimLine);
