import type { Entity } from '@/lib/claims/entities/entity';
import { femaleNames, maleNames } from '@/lib/claims/lexicon/who/given-names';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const female = /^(?:actress|lady|miss|mrs?s\.?|ms\.?|queen|sister|\w*woman)$/;
const male = /^(?:father|king|lord|mr\.?|sir|\w*[^w][^o]man|chairman|spokesman)$/;

/** The gender that titles and roles tell: “chairwoman”, “Mr”. */
export function genderOf(entity: Entity, segment: Segment, run: WordRange): Entity['gender'] {
  if (entity.gender !== 'unknown') return entity.gender;
  const [given = ''] = entity.type === 'person' ? entity.name.toLowerCase().split(' ') : [];
  if (femaleNames.has(given)) return 'female';
  if (maleNames.has(given)) return 'male';
  const words = [...entity.heads, wordAt(segment, run.from - 1).lower];
  if (words.some((word) => female.test(word))) return 'female';
  return words.some((word) => male.test(word)) ? 'male' : 'unknown';
}
