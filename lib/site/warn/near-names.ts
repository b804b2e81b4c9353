import { nameKey } from '@/lib/names/name-key';
import { oneLetterApart } from '@/lib/site/warn/one-letter-apart';
import type { SiteWarning } from '@/lib/site/warn/site-warning';
import type { StoryNote } from '@/lib/readings/story-note';

/** A given name as its first letter: "J. Holm", "JD Holm". */
const initialled = /^(\p{Lu})(?:\p{Lu}\b|\.)[\p{Lu}. ]* ?(\p{Lu}\p{Ll}[\p{L}’' -]+)$/u;
const given = /^(\p{Lu})\p{Ll}[\p{L}-]* (?:\p{L}+\.? )*?(\p{Lu}\p{Ll}[\p{L}’' -]+)$/u;

const personKey = (pattern: RegExp, name: string): string | null => {
  const [, letter, family] = pattern.exec(name) ?? [];
  return letter === undefined || family === undefined ? null : `${letter} ${family}`;
};

/**
 * Speakers that may be one party: a letter apart, or one with an initial where another has a given
 * name. They keep pages of their own, as nothing says that they are one; an editor may know, and says
 * so with `means`: a name that is written out there is never told of again.
 */
export function nearNames(stories: readonly StoryNote[]): SiteWarning[] {
  const first = new Map<string, { name: string; slug: StoryNote['slug'] }>();
  for (const { slug, speakers } of stories) {
    for (const name of speakers)
      if (!first.has(nameKey(name))) first.set(nameKey(name), { name, slug });
  }
  const meant = new Set(stories.flatMap((story) => story.meant.map(nameKey)));
  // A name of one word is told from another's by a letter often enough.
  const near = oneLetterApart([...first.keys()].filter((key) => key.includes(' ')));
  const byPerson = new Map<string, string[]>();
  for (const [key, { name }] of first) {
    const person = personKey(given, name);
    if (person !== null) byPerson.set(person, [...(byPerson.get(person) ?? []), key]);
  }
  return [...first].flatMap(([key, { name, slug }]): SiteWarning[] => {
    if (meant.has(key)) return [];
    const full = byPerson.get(personKey(initialled, name) ?? '') ?? [];
    const slips = (near.get(key) ?? []).filter((other) => other < key);
    const others = [...full, ...slips].flatMap((other) => first.get(other)?.name ?? []);
    if (others.length === 0) return [];
    const said = others.map((other) => `"${other}"`).join(' or ');
    const message = `the speaker "${name}" may be ${said} of other stories and has a page of its own; if so, write "means: {${name}: ${others[0]}}", else "means: {${name}: ${name}}".`;
    return [{ slug, path: [], message }];
  });
}
