import { designators } from '@/lib/site/speakers/designators';
import type { Story } from '@/lib/story/story';

const acronym = /^\p{Lu}{2,}$/u;

/**
 * Whether `short` can only be a short form of an organisation's name: an acronym, or the full name
 * without its last designators. A surname is none: two people may share it.
 */
function isShortForm(short: string, full: string): boolean {
  if (short === full) return false;
  if (acronym.test(short)) return true;
  if (!full.startsWith(`${short} `)) return false;
  const rest = full.slice(short.length + 1).split(' ');
  return rest.every((word) => designators.has(word.replace(/[.,]/g, '')));
}

/**
 * The full names of speakers by their short forms, as some story tells them. A short form that two
 * names share leads to neither.
 */
export function fullNames(stories: readonly Story[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { speaker } of stories.flatMap(({ claims }) => claims)) {
    const { mention, resolved } = speaker;
    if (mention === null || resolved === null || !isShortForm(mention.text, resolved)) continue;
    found.set(mention.text, (found.get(mention.text) ?? new Set()).add(resolved));
  }
  return new Map(
    [...found].flatMap(([short, names]) => {
      const [name, other] = names;
      return name === undefined || other !== undefined ? [] : [[short, name]];
    }),
  );
}
