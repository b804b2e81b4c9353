import { type Segment, wordAt } from '@/lib/claims/model/segment';

/** Behind the words that tell when: “called on Monday for”, “a goal he said in May was near”. */
export function afterTime(segment: Segment, from: number): number {
  let i = from;
  while (
    wordAt(segment, i).when ||
    (wordAt(segment, i).tag === 'ADP' && wordAt(segment, i + 1).when)
  )
    i += 1;
  return i;
}
