import type { FindClaims } from '@/bench/claims/gold';
import { bodyParagraphs } from '@/lib/claims/body-paragraphs';
import { readClaims } from '@/lib/claims/read-claims';
import { readDates } from '@/lib/dates/read-dates';
import { claimLine } from '@/lib/extract/claim-line';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

/** The claims that lib/claims reads, with the dates that lib/dates reads. */
export const ours: FindClaims = (text) => {
  const body = bodyParagraphs(paragraphs(text));
  const split = body.flatMap((paragraph) => sentences(text, paragraph));
  const dates = readDates(text, { published: null });
  return readClaims({ text, paragraphs: body, sentences: split, dates }).map(claimLine);
};
