/** What Pagefind tells of a story that has a term, before anything of the story is loaded. */
export interface TermResult {
  id: string;
  score: number;
  /** The places of the words that it found. */
  words: readonly number[];
}

/** A story that has every term. */
export interface FoundStory {
  id: string;
  /** The places at which each term was found. */
  places: readonly (readonly number[])[];
}

/** The stories that have every term, those that are most about them first. */
export function findStories(results: readonly (readonly TermResult[])[]): FoundStory[] {
  const [first = new Map<string, TermResult>(), ...others] = results.map(
    (list) => new Map(list.map((result) => [result.id, result])),
  );
  return [...first.values()]
    .flatMap((result) => {
      const more = others.flatMap((byId) => byId.get(result.id) ?? []);
      return more.length === others.length ? [[result, ...more]] : [];
    })
    .map((all) => ({
      id: all[0]?.id ?? '',
      score: all.reduce((sum, { score }) => sum + score, 0),
      places: all.map(({ words }) => words),
    }))
    .toSorted((a, b) => b.score - a.score);
}
