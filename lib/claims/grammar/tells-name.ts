import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** “be named”, “be identified”, at an index: whether a paper may tell who speaks, and nothing that was said. */
export const tellsName = (segment: Segment, at: number): boolean =>
  wordAt(segment, at).lower === 'be' &&
  /^(?:identified|named|quoted)$/.test(wordAt(segment, at + 1).lower);
