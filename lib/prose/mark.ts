import type { PhrasingContent } from 'mdast';

/** A part of a paragraph that carries a fact: a sentence, a date or the cue of a claim. */
export interface Mark {
  type: 'mark';
  data: { hName: 'a' | 'span' | 'time'; hProperties: Record<string, string> };
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface RootContentMap {
    mark: Mark;
  }
}
