/** Words of the longest heading between paragraphs. */
const maxWords = 9;

/** How much of a heading is written with capitals. */
const minCapitals = 0.7;

/** Whether a paragraph is a heading, “Losses Mount”: short, with capitals, and without a closing mark. */
export function isHeading(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > maxWords || /[.,:;!?…”"’')]$/.test(text)) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= minCapitals * words.length && words.length > 1;
}
