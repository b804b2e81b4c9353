import type { Span } from '@/lib/story/span';

/** What ends a clause, or begins another. */
const end =
  /[,;:.!?…()“”"«»—–\n]|\s(?:although|and|as|because|but|if|or|that|when|where|while|who|which)\s/u;

/** Words that may trail after a cue; more are another matter. */
const maxTrailing = 8;

/**
 * The end of a row whose last words attribute what stands before them: "she told the press",
 * "according to the Board of Pilots". Cut after the cue or in the middle of a name it would break off.
 * @param row where the attributing words end. @param sentence the sentence that they stand in.
 */
export function toClauseEnd(text: string, { end: from }: Span, sentence: Span): number {
  const rest = text.slice(from, sentence.end);
  if (!/^['’]?\s?\p{L}/u.test(rest)) return from;
  const at = end.exec(rest)?.index ?? rest.length;
  // "of Harvard–Smithsonian": a dash within a name ends nothing.
  if (/^[–—]\p{L}/u.test(rest.slice(at))) return from;
  const trailing = rest.slice(0, at).trimEnd();
  return trailing.split(/\s+/u).length <= maxTrailing ? from + trailing.length : from;
}
