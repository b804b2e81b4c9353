/** Last words of the names of laws, treaties, prizes and works, lower case: nobody who speaks. */
const papers: ReadonlySet<string> = new Set([
  'accord',
  'accords',
  'act',
  'agreement',
  'amendment',
  'award',
  'awards',
  'bill',
  'cup',
  'deal',
  'law',
  'pact',
  'prize',
  'protocol',
  'treaty',
  'war',
]);

/** Whether a name is a law’s, a treaty’s or a prize’s: “Clean Harbours Act”. */
export const isPaperName = (name: string): boolean =>
  name.includes(' ') && papers.has(name.toLowerCase().split(' ').at(-1) ?? '');
