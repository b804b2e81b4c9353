/**
 * The index of the search comes in pieces, of which a search loads one a word: Pagefind fills one with
 * 20,000 places of words, 23 kB of a thousand stories; with 2,000 it is 3 kB. Pagefind calls the
 * variable unstable, so a test holds its effect.
 */
export const smallChunks = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2000' } as const;
