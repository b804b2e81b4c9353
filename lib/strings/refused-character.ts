/** Characters that no text of a site may hold, with what each kind is called in an error. */
interface RefusedKind {
  readonly id: string;
  readonly pattern: RegExp;
  /** What was found, and what to do. */
  readonly words: string;
  readonly example: string;
}

/**
 * What no page or feed can hold (HTML, 13.2.3.5; XML 1.0, 2.2), what turns the text around it
 * about (Unicode, UTS 55), and what is shown as nothing or differently on every machine.
 */
export const refusedKinds: readonly RefusedKind[] = [
  {
    id: 'control',
    pattern: /(?![\t\n])\p{Cc}/u,
    words: 'the control character',
    example: 'a\u0007b',
  },
  {
    id: 'surrogate',
    pattern: /\p{Cs}/u,
    words: 'half a character,',
    example: 'a\uD800b',
  },
  {
    id: 'noncharacter',
    pattern: /\p{Noncharacter_Code_Point}/u,
    words: 'the noncharacter',
    example: 'a\uFFFEb',
  },
  {
    id: 'direction',
    pattern: /[\u202A-\u202E\u2066-\u2069]/u,
    words: 'a character that turns the direction of the text around it,',
    example: 'a\u202Eb',
  },
  {
    id: 'line-separator',
    pattern: /[\u2028\u2029]/u,
    words: 'a separator of lines that pages do not know,',
    example: 'a\u2028b',
  },
  {
    id: 'tag',
    // Flags of regions are a black flag with tags (Unicode, UTS 51).
    pattern: /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/u,
    words: 'an invisible tag,',
    example: 'a\u{E0041}b',
  },
  {
    id: 'private',
    pattern: /\p{Co}/u,
    words: 'a character that every font draws differently,',
    example: 'a\uE000b',
  },
  {
    id: 'unassigned',
    // Emoji of later Unicode versions have their places already.
    pattern: /(?!\p{Extended_Pictographic})\p{Cn}/u,
    words: 'a character that Unicode does not know,',
    example: 'a\u0378b',
  },
];

/** A character that was found where it may not be. */
export interface RefusedCharacter {
  /** Its offset in UTF-16 code units. */
  index: number;
  /** "the control character U+0007" */
  words: string;
}

const any = new RegExp(refusedKinds.map(({ pattern }) => pattern.source).join('|'), 'u');

/** The first character of a text that no text may hold; null where there is none. */
export function refusedCharacter(text: string): RefusedCharacter | null {
  const found = any.exec(text);
  if (!found) return null;
  const kind = refusedKinds.find(({ pattern }) => pattern.test(found[0]));
  return { index: found.index, words: `${kind?.words ?? ''} ${codeOf(found[0])}` };
}

/** "U+0007" */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
