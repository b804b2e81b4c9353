import { expect, test } from 'vitest';
import { cpuTime } from '../setup/cpu-time';
import { claimsOf, claimsOfArticle } from './claims-of';

const size = 200_000;
const fill = (part: string) => part.repeat(Math.ceil(size / part.length));

/** A machine that is busy with other work costs processor time too; what is quadratic stays so. */
const again = { retry: 2 };

test.each([
  ['quotations that never close', fill('“He said that it was. ')],
  ['quotation marks and nothing else', fill('“‘"')],
  ['“said” after “said”', fill('said ')],
  ['one endless sentence', fill('Acme said that ')],
  ['one endless word', fill('a')],
  ['stops and apostrophes', `.${fill("'")}`],
  ['names after names', fill('Abel Kane and ')],
])('%s takes less than two seconds of processor time', again, (_, text) => {
  expect(cpuTime(() => claimsOf(text))).toBeLessThan(2000);
});

/** Sentences as long as are read at all. */
const sentences = (part: string) => `${part.repeat(Math.floor(9900 / part.length))}.\n`.repeat(2);

test.each([
  ['verbs without subjects', sentences('said ')],
  ['clauses in clauses', sentences('Acme said that ')],
  ['clauses beside clauses', sentences('Acme said sales fell and ')],
  ['relative clauses', sentences('the man who said ')],
  ['asides', sentences('Acme, Brill, said ')],
])('%s take less than five seconds of processor time', { timeout: 60_000 }, (_, text) => {
  expect(cpuTime(() => claimsOf(text))).toBeLessThan(5000);
});

test.each(['', ' \n ', 'Headline', '”', '😀 said 😀.', '\u0000said\u0000'])(
  'a text like %j is read without an error',
  (text) => {
    expect(claimsOfArticle(text)).toEqual([]);
  },
);

test('every part of a claim stands in the text word for word', () => {
  const text = 'H\nÖrün Çelik 😀 said “it’s fine”, adding that Acme denied it. “Yes,” he said.';
  for (const { speaker, cue, target, content } of claimsOfArticle(text)) {
    const parts = [speaker.mention, cue, target, ...content, ...speaker.chain];
    for (const part of parts.filter((quote) => quote !== null)) {
      expect(text.slice(part.start, part.end)).toBe(part.text);
    }
  }
  expect(claimsOfArticle(text).length).toBeGreaterThan(1);
});

test('claims come in the order of the text', () => {
  const starts = claimsOf('Acme said it grew. “No,” said Bell. Sales fell, Coe said.').map(
    ({ cue }) => cue?.start ?? 0,
  );
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});
