import { designators } from '@/lib/names/designators';
import type { StoryCore } from '@/lib/story/story-core';

const acronym = /^\p{Lu}{2,}$/u;

/** "Northern Instruments Gauges and Optics" → "NIGO": words with a capital letter count. */
const initials = (name: string) => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');

/**
 * Whether `short` can only be a short form of an organisation's name: its initials, or the full name
 * without its last designators. A surname is none: two people may share it; nor is a title (CEO).
 */
function isShortForm(short: string, full: string): boolean {
  if (short === full) return false;
  if (acronym.test(short)) return initials(full) === short;
  if (!full.startsWith(`${short} `)) return false;
  const rest = full.slice(short.length + 1).split(' ');
  return rest.every((word) => designators.has(word.replace(/[.,]/g, '')));
}

/**
 * The full names of speakers by their short forms, as some story tells them. A short form that two
 * names share leads to neither.
 */
export function fullNames(stories: readonly StoryCore[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { claims } of stories) {
    for (const { speaker } of claims) {
      const { mention, resolved } = speaker;
      if (mention === null || resolved === null || !isShortForm(mention.text, resolved)) continue;
      found.set(mention.text, (found.get(mention.text) ?? new Set()).add(resolved));
    }
  }
  const sure = new Map(
    [...found].flatMap(([short, names]) => {
      const [name, other] = names;
      return name === undefined || other !== undefined ? [] : [[short, name]];
    }),
  );
  return new Map([...sure].map(([short, name]) => [short, sure.get(name) ?? name]));
}
