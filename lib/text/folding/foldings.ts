/** Characters that a reader does not see, or takes for another one. */
export interface Folding {
  readonly id: string;
  /** What is written; global, and without a place where it matches nothing. */
  readonly pattern: RegExp;
  /** What is seen. */
  readonly seen: (written: string) => string;
  readonly example: readonly [written: string, seen: string];
}

const nothing = () => '';
const compatible = (written: string) => written.normalize('NFKC');

/**
 * How written characters are seen, after Unicode's own data. En and em dashes, and quotation marks
 * that open or close, mean something of their own and stay.
 */
export const foldings: readonly Folding[] = [
  {
    id: 'invisible',
    // Soft hyphens, joiners, marks of direction, word joiners, variation selectors.
    pattern:
      /(?:[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]|\u034F|\p{Variation_Selector})+/gu,
    seen: nothing,
    example: ['Decem\u00ADber\u200B 4', 'December 4'],
  },
  {
    id: 'space',
    // A page shows a run of spaces as one.
    pattern:
      /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*| +[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g,
    seen: () => ' ',
    example: ['Ida\u202FHolm  said', 'Ida Holm said'],
  },
  {
    id: 'hyphen',
    pattern: /[\u2010\u2011\u2043\uFE63\uFF0D]/g,
    seen: () => '-',
    example: ['Jean\u2011Luc', 'Jean-Luc'],
  },
  {
    id: 'dash',
    pattern: /[\u2012\u2015]/g,
    seen: (written) => (written === '\u2012' ? '–' : '—'),
    example: ['2019\u20122021', '2019–2021'],
  },
  {
    id: 'apostrophe',
    pattern: /[\u02B9\u02BC\u02C8\u201B\uA78C\uFF07]|(?<=\p{L})[\u0060\u00B4\u2032](?=\p{L})/gu,
    seen: () => '’',
    example: ['O\u02BCBrien', 'O’Brien'],
  },
  {
    id: 'composed',
    pattern: /\P{M}\p{M}+/gu,
    seen: (written) => written.normalize('NFC'),
    example: ['Zoe\u0308', 'Zoë'],
  },
  {
    id: 'width',
    pattern: /[\uFF01-\uFF06\uFF08-\uFF0C\uFF0E-\uFF5E]/g,
    seen: compatible,
    example: ['２０２６', '2026'],
  },
  {
    id: 'ligature',
    pattern: /[\uFB00-\uFB06]/g,
    seen: compatible,
    example: ['oﬃce', 'office'],
  },
  {
    id: 'styled-letter',
    pattern: /[\u{1D400}-\u{1D7FF}]/gu,
    seen: compatible,
    example: ['𝐌𝐚𝐲 𝟒', 'May 4'],
  },
];
