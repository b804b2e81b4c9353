import { readClaims } from '@/lib/claims/read-claims';
import type { ClaimReading } from '@/lib/story/claim-reading';
import { readDocument } from '@/lib/text/document';

/** A claim without its places, as a test compares it. */
export interface PlainClaim {
  readonly mention: string | null;
  readonly resolved: string | null;
  readonly cue: string | null;
  readonly kind: string;
  readonly target: string | null;
  readonly content: readonly string[];
}

/** The claims of a text whose first line is the headline. */
export function claimsOfArticle(text: string): ClaimReading[] {
  return readClaims({ document: readDocument(text), dates: [] });
}

/** The claims of a few sentences without headline. */
export const claimsOf = (text: string): ClaimReading[] => claimsOfArticle(`Headline\n${text}`);

export function plain({ speaker, cue, kind, target, content }: ClaimReading): PlainClaim {
  return {
    mention: speaker.mention?.text ?? null,
    resolved: speaker.resolved,
    cue: cue?.text ?? null,
    kind,
    target: target?.text ?? null,
    content: content.map((part) => part.text),
  };
}

/** Claims in one line each: “Acme | said | states | it grew”. */
export const told = (text: string): string[] =>
  claimsOf(text).map(({ speaker, cue, kind, target, content }) =>
    [
      speaker.mention?.text ?? '–',
      cue?.text ?? '–',
      target ? `${kind} ${target.text}` : kind,
      content.map((part) => part.text).join(' … '),
    ].join(' | '),
  );

/** Who is said to speak, claim by claim: the words and the name, as “She → Anna Bell”. */
export const speechCounts = (text: string): string[] =>
  claimsOf(text).map(
    ({ speaker }) => `${speaker.mention?.text ?? '–'} → ${speaker.resolved ?? '?'}`,
  );
