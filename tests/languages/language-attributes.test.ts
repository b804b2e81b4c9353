import { expect, test } from 'vitest';
import { languageAttributes } from '@/lib/languages/table/language-attributes';

test.each([
  ['en', { lang: 'en', dir: 'ltr' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['he-IL', { lang: 'he-IL', dir: 'rtl' }],
  ['zh-Hans', { lang: 'zh-Hans', dir: 'ltr' }],
])('words in %s', (lang, attributes) => {
  expect(languageAttributes(lang)).toEqual(attributes);
});
