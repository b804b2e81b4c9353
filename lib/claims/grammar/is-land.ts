import { isCountry, shortStates } from '@/lib/claims/lexicon/names/places';
import type { Segment, WordRange } from '@/lib/claims/model/segment';

/** Whether a run of words is the name of a land. */
export const isLand = ({ words }: Pick<Segment, 'words'>, { from, to }: WordRange): boolean => {
  const name = words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  return isCountry(name) || shortStates.has(name);
};
