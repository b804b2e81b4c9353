import { people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** “State prosecutors”, “two scientists from Turin”: several who are called by what they do. */
export function isOfPeople(segment: Segment, range: WordRange): boolean {
  const { to } = segment.phrases[range.from] ?? range;
  const { lower, tag } = wordAt(segment, to - 1);
  if (tag !== 'NOUN') return false;
  const known = people.has(lower) || roles.has(lower.slice(0, -1));
  return lower.endsWith('s') && (known || /(?:ers|ors|ists|ians)$/.test(lower));
}
