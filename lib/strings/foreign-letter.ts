/** Letters that the fonts of the social cards lack; a test compares it with the fonts. */
const foreign = /(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u;

/** The first letter of a text that no social card can show; null where all can be shown. */
export const foreignLetter = (text: string): string | null => foreign.exec(text)?.[0] ?? null;
