/** A part of a pattern, as far as its first tokens go. */
export interface Shape {
  /** Words it can begin with; `#` stands for a digit. */
  starts: ReadonlySet<string>;
  /** It is always one token. */
  single: boolean;
  /** The parts in square brackets, where it is such a group. */
  optional: readonly Shape[] | null;
}

/** One way in which a pattern can begin. */
export interface Opening {
  starts: ReadonlySet<string>;
  /** Words of which one must come next; null where any may, or nothing at all. */
  seconds: ReadonlySet<string> | null;
}

/** The ways in which a row of parts can begin. */
export function openings([first, ...rest]: readonly Shape[]): Opening[] {
  if (!first) return [];
  if (first.optional) return [...openings([...first.optional, ...rest]), ...openings(rest)];
  return [{ starts: first.starts, seconds: first.single ? firstWords(rest) : null }];
}

/** The words that a row of parts can begin with; null where it may match nothing. */
function firstWords([first, ...rest]: readonly Shape[]): ReadonlySet<string> | null {
  if (!first) return null;
  if (!first.optional) return first.starts;
  const [inside, after] = [firstWords([...first.optional, ...rest]), firstWords(rest)];
  return inside && after && new Set([...inside, ...after]);
}
