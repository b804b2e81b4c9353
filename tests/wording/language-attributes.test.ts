import { expect, test } from 'vitest';
import { languageAttributes } from '@/lib/wording/language-attributes';

test.each([
  ['en', { lang: 'en' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['he-IL', { lang: 'he-IL', dir: 'rtl' }],
  ['zh-Hans', { lang: 'zh-Hans' }],
])('words in %s', (lang, attributes) => {
  expect(languageAttributes(lang)).toEqual(attributes);
});
