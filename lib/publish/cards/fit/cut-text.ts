/**
 * At most the first `length` characters of a text, ending with a whole word and "…". A single word
 * longer than that is cut itself.
 */
export function cutText(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const head = characters.slice(0, length).join('');
  const words = /\s/.test(characters[length] ?? '') ? head : head.replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:–—-]+$/, '')}…`;
}
