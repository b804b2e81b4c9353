import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isWrong, align } from '@/bench/claims/score';
import { readArticles } from '@/bench/claims/gold';
import type { Features } from '@/lib/claims/resolve/resolution';
import { traceClaims } from '@/lib/claims/trace-claims';
import type { TracedClaim } from '@/lib/claims/traced-claim';
import { claimLine } from '@/lib/extract/claim-line';
import { readDates } from '@/lib/dates/read-dates';
import { readDocument } from '@/lib/text/document';

/** A speaker that was found, and whether it is the right one. */
export interface Example {
  readonly document: string;
  readonly features: Features;
  readonly right: boolean;
}

function trace(text: string): TracedClaim[] {
  const document = readDocument(text);
  const dates = readDates(text, { published: null });
  return traceClaims({ document, dates });
}

/** The named speakers of a set of annotated articles. */
export function examplesOf(folder: string, set: string): Example[] {
  return readArticles(folder, set).flatMap(({ id, text, claims }) => {
    const traced = trace(text);
    const lines = traced.map(({ reading }) => claimLine(reading));
    const pairs = align(claims, lines);
    return traced.flatMap(({ features }, index) => {
      const line = lines[index];
      if (!line?.resolved) return [];
      return [{ document: `${set} ${id}`, features, right: !isWrong(line, pairs.get(line)) }];
    });
  });
}

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  expect: z.object({
    claims: z.array(z.object({ by: z.array(z.string().nullable()) })).optional(),
    notBy: z.array(z.tuple([z.string().nullable(), z.string()])).optional(),
    noClaims: z.boolean().optional(),
  }),
});

const bare = (name: string): string => name.replace(/^the /i, '').toLowerCase();

/** The named speakers of every other small case of whom it says whether they are right. */
export function caseExamples(file: string): Example[] {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => caseSchema.parse(JSON.parse(line)));
  return cases
    .filter((_, index) => index % 2 === 0)
    .flatMap(({ id, text, expect }) =>
      trace(text).flatMap(({ reading, features }) => {
        const name = reading.speaker.resolved;
        if (name === null) return [];
        const said = reading.content.map((part) => part.text).join(' ');
        const wrong =
          expect.noClaims === true ||
          expect.notBy?.some(([by, part]) => by === name && said.includes(part));
        const right = expect.claims?.some(({ by }) =>
          by.some((each) => each !== null && bare(each) === bare(name)),
        );
        return wrong || right ? [{ document: `case ${id}`, features, right: !wrong }] : [];
      }),
    );
}
