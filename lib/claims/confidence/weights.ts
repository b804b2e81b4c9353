/** Weights of the features of a speaker, as `bench/claims/fit-confidence.ts` fits them. */
export const bias = 3;
export const weights: ReadonlyMap<string, number> = new Map();

/** Below this confidence a speaker is not shown under a name. */
export const minConfidence = 0;
