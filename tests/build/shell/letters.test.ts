import { expect, test } from 'vitest';
import { partScripts } from '@/lib/build/shell/part-scripts';
import { hasOtherLetters } from '@/lib/build/shell/usual-letters';

test.each(['', 'Plain words – and “quotes”', 'café, über, mañana', '¶ 1 · 5 €\n'])(
  'the fonts of every page hold %j',
  (text) => {
    expect(hasOtherLetters(text)).toBe(false);
  },
);

test.each(['Łódź', 'Мост', 'الميناء', '港', 'ﬁ', '😀'])('%s needs more than they hold', (text) => {
  expect(hasOtherLetters(text)).toBe(true);
});

test('rules for languages alone are parted from those that every page has', () => {
  expect(
    partScripts(
      '@layer base{a{color:red}:lang(ar),:lang(fa){line-height:2}}:lang(ar) p,b{margin:0}',
    ),
  ).toEqual({
    css: '@layer base{a{color:red}}:lang(ar) p,b{margin:0}',
    scripts: '@layer base{:lang(ar),:lang(fa){line-height:2}}',
  });
});
