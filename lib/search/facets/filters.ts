/** By what results are narrowed, in the order in which it is offered. */
export const facets = ['topic', 'speaker', 'kind', 'sentiment', 'year'] as const;

export type Facet = (typeof facets)[number];

/** The values chosen of each facet: a story must have one of them; none chosen is no limit. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** Whether a value may pass what is chosen of its facet. */
export const passes = (chosen: readonly string[], value: string | null): boolean =>
  chosen.length === 0 || (value !== null && chosen.includes(value));

/** Whether one of some values may pass. */
export const somePass = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

/** Whether the filters ask who says something, or what kind of claim it is. */
export const asksOfClaims = ({ speaker, kind }: Filters): boolean =>
  speaker.length > 0 || kind.length > 0;
