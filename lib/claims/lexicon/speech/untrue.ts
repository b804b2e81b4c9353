/** What a statement is called that is said not to be true, lower case. */
export const untrue: ReadonlySet<string> = new Set([
  'absurd',
  'baseless',
  'fabrication',
  'false',
  'fiction',
  'groundless',
  'inaccurate',
  'lie',
  'lies',
  'misleading',
  'nonsense',
  'selective',
  'unfounded',
  'untrue',
  'wrong',
]);
