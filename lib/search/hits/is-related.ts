import { fold } from '@/lib/search/hits/terms';

/**
 * Whether a word that Pagefind gave for a term is the term, begins with it, or shares at least half
 * of its letters from the start, as "study" does with "studies". Where no word begins with a term,
 * Pagefind gives the longest word that the term begins with, and that may be "an" for "annals".
 */
export function isRelated(term: string, word: string): boolean {
  const [asked, found] = [fold(term), fold(word)];
  if (found.includes(asked)) return true;
  const minShared = Math.max(3, Math.ceil(asked.length / 2));
  return asked.length >= minShared && found.startsWith(asked.slice(0, minShared));
}
