import { codeOf } from '@/lib/strings/refused-character';

/** The longest piece of content, in characters, that an error repeats. */
const maxShown = 100;

const unseen = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** A text as an error shows it: with a code for all that one cannot see, or a terminal would obey. */
export function legible(text: string): string {
  return text.replaceAll(unseen, (character) => `<${codeOf(character)}>`);
}

/** A text cut to `max` characters. */
export function cutAt(text: string, max: number): string {
  const start = Array.from(text.slice(0, 2 * max + 2));
  return start.length > max ? `${start.slice(0, max).join('')}…` : text;
}

/** A string of the content as an error quotes it. */
export const shownValue = (text: string): string => legible(JSON.stringify(cutAt(text, maxShown)));
