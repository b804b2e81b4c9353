import type { RootContent } from 'mdast';

/** Blocks in one language, where that may differ from what stands around them. */
export interface PhraseRun {
  type: 'passage';
  data: { hName: 'div'; hProperties: { lang: string } };
  children: RootContent[];
}

/** Marks blocks with their language (a BCP 47 tag). */
export function passage(lang: string, children: RootContent[]): PhraseRun {
  return { type: 'passage', data: { hName: 'div', hProperties: { lang } }, children };
}

declare module 'mdast' {
  interface RootContentMap {
    passage: PhraseRun;
  }
}
