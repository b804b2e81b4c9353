import { groupBy } from '@/lib/text/group-by';
import type { Claim } from '@/lib/story/story';

/** A word and where it begins; a name begins with a capital letter or a digit. */
const nameStart = /(?<![\p{L}\p{N}])[\p{Lu}\p{Lo}\p{N}][\p{L}\p{N}]*/gu;

/** A capital letter right after a name makes it a part of a longer one: "Norvane Staff Union". */
const goesOn = /^(?:[\p{L}\p{N}]|[ -]\p{Lu})/u;
const comesFrom = /(?:\p{Lu}[\p{L}\p{N}]*[ -]|[\p{L}\p{N}])$/u;

/**
 * Makes the reader of who else a claim is about: the parties that it is aimed at, and those that
 * its content names in full. A name that is part of a longer one is not taken for its own.
 * @param names the names that are known to be of parties.
 * @returns a function from a claim to the names that it means, each as it is written.
 */
export function partiesMeant(names: readonly string[]): (claim: Claim) => string[] {
  const known = new Set(names);
  const byFirstWord = groupBy(names, (name) => name.match(nameStart)?.[0] ?? name);
  const namedIn = (text: string) =>
    [...text.matchAll(nameStart)].flatMap(({ 0: word, index }) =>
      (byFirstWord.get(word) ?? []).filter(
        (name) =>
          text.startsWith(name, index) &&
          !goesOn.test(text.slice(index + name.length)) &&
          !comesFrom.test(text.slice(0, index)),
      ),
    );
  return ({ target, content }) => {
    const aimedAt = target?.text.replace(/^the /i, '');
    return [
      ...(aimedAt !== undefined && known.has(aimedAt) ? [aimedAt] : []),
      ...content.flatMap(({ text }) => namedIn(text)),
    ];
  };
}
