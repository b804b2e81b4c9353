import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiJson } from '@/lib/strings/ascii-json';

test('any value comes back from its JSON, which holds ASCII alone', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
      const value: unknown = JSON.parse(json);
      const text = asciiJson(value);
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(asciiJson('“Ł” 😀')).toBe(String.raw`"\u201c\u0141\u201d \ud83d\ude00"`);
});
