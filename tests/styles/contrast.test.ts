import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const theme = readFileSync('app/styles/theme.css', 'utf8');
const pairs = [...theme.matchAll(/--color-(\w+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const light = new Map(pairs.map(([, name, value]) => [name, value]));
const dark = new Map(pairs.map(([, name, , value]) => [name, value]));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex = ''): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a?: string, b?: string): number {
  const [less = 0, more = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}

const written = ['ink', 'soft', 'accent', 'order', 'alleged', 'said', 'denied', 'foreseen', 'flat'];

test.each([
  ['light', light],
  ['dark', dark],
])('in %s every colour of words is at least 7:1 on paper, card and wash', (_, values) => {
  const grounds = written.flatMap((name) =>
    ['paper', 'card', 'wash'].map((ground) => ({
      pair: `${name} on ${ground}`,
      ratio: contrast(values.get(name), values.get(ground)),
    })),
  );
  expect(grounds.filter(({ ratio }) => ratio < 7)).toEqual([]);
});

test('each colour of a kind differs from the accent, which means the reader’s own place', () => {
  for (const values of [light, dark]) {
    const all = written.map((name) => values.get(name));
    expect(new Set(all).size).toBe(written.length);
  }
});
