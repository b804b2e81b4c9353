import { kindInName } from '@/lib/claims/lexicon/names/name-words';

/** Last words, lower case, of the names of papers and broadcasters that no other word tells. */
const names: ReadonlySet<string> = new Set([
  'abc',
  'afp',
  'bbc',
  'bloomberg',
  'cbs',
  'chronicle',
  'cnn',
  'express',
  'independent',
  'itv',
  'mail',
  'nbc',
  'observer',
  'politico',
  'reuters',
  'standard',
  'star',
  'sun',
  'wikinews',
]);

/** Whether the last word of a name is a paper’s or a broadcaster’s: “Post” in “the Orro Post”. */
export const isNewsroom = (last: string): boolean =>
  names.has(last) || kindInName(last) === 'newspaper';
