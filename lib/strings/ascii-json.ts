/** What JSON may also write by its number (RFC 8259, 7): all beyond ASCII, half of a pair included. */
const beyond = /[\u0080-\uffff]/g;

/**
 * A value as JSON of ASCII letters alone. V8 holds such a text in one byte a letter; a single “ among
 * thousands of texts makes it two.
 */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    beyond,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
