import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';

/** Words that begin a description: "his manager", "a second report", "some residents". */
const determiners: ReadonlySet<string> = new Set(
  (
    'a all an another any both each every few her his its many more most my no one other our several ' +
    'some that their these this those three two your'
  ).split(' '),
);

/** Small words that may begin a name: "al-Eryani", "van Dijk". */
const particle = /^(?:al|bin|da|de|del|der|di|dos|du|el|la|le|ten|ter|van|von)$/i;

const capital = /^[\p{Lu}\p{Lo}\p{N}]/u;

const isCommon = (word: string) =>
  [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(
    (form) => people.has(form) || roles.has(form) || organisations.has(form),
  );

/**
 * Whether a speaker is called by a name, and not by a description that another story may use of
 * somebody else. Only a name has a page.
 */
export function isName(speaker: string): boolean {
  const words = speaker.replace(/^the /i, '').match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  const [first = '', second] = words;
  if (determiners.has(first.toLowerCase()) || !words.some((word) => /\p{Lu}|\p{Lo}/u.test(word))) {
    return false;
  }
  const opens =
    capital.test(first) || particle.test(first.split('-')[0] ?? '') || /\p{Lu}/u.test(first);
  // "Authorities", "Officials in Lindhaven": common nouns that a sentence gave a capital letter.
  const goesOn = second !== undefined && capital.test(second);
  const plural = first.endsWith('s') || words.length === 1;
  return opens && !(plural && !goesOn && isCommon(first.toLowerCase()));
}
