import { expect, test } from 'vitest';
import { counted } from '@/lib/languages/format/counted';
import { slot } from '@/lib/languages/format/fill';
import { localeOf } from '@/lib/languages/format/locale';
import { interfaceLanguages } from '@/lib/languages/table/interface-languages';
import { languageOf } from '@/lib/languages/table/languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { dateWords } from '@/lib/wording/dates/date-words';
import type { Precision } from '@/lib/story/date-reading';

/** Every text of a table by the path that leads to it. */
function* textsOf(table: object, path = ''): Generator<[path: string, text: string]> {
  for (const [name, value] of Object.entries(table)) {
    if (typeof value === 'string') yield [`${path}${name}`, value];
    else if (value !== null && typeof value === 'object') yield* textsOf(value, `${path}${name}.`);
  }
}

const slotsOf = (text: string) => [...text.matchAll(slot)].map(([, name]) => name).toSorted();
const others = interfaceLanguages.filter((language) => language !== 'en');

/** Where a language's own order of a date has other places than the English one. */
const ownOrder = /^dates\.(?:daysOfMonth|withinYear)$|^counts\./;

test.each(others)('every text in %s has the places of the English one', (language) => {
  const texts = new Map(textsOf(wordsOf(language)));
  const wrong = [...textsOf(wordsOf('en'))].filter(
    ([path, text]) =>
      !ownOrder.test(path) &&
      !path.startsWith('search.script.leadsTo') &&
      JSON.stringify(slotsOf(texts.get(path) ?? '')) !== JSON.stringify(slotsOf(text)),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test.each(others)('no text in %s was left in English', (language) => {
  const texts = new Map(textsOf(wordsOf(language)));
  const same = [...textsOf(wordsOf('en'))].filter(
    ([path, text]) => texts.get(path) === text && /\p{L}{4}/u.test(text.replace(slot, '')),
  );
  const named = /^claims\.examples|^story\.(?:permalink|link)$|\.winter\.|^counts\./;
  expect(same.map(([path]) => path).filter((path) => !named.test(path))).toEqual([]);
});

test.each(interfaceLanguages)('%s has a form for every plural that it knows', (language) => {
  const { pluralCategories } = new Intl.PluralRules(localeOf[language]).resolvedOptions();
  const wanted = pluralCategories.filter((category) => category !== 'zero');
  for (const forms of Object.values(wordsOf(language).counts)) {
    const known = new Set(Object.keys(forms));
    // Spanish has "many" for a million: "un millón de".
    expect(wanted.filter((form) => !known.has(form) && form !== 'many')).toEqual([]);
  }
  expect(languageOf(language).name).not.toBe('');
});

test('numbers choose their form', () => {
  expect([1, 2, 3, 11, 100].map((number) => counted('ar', 'claim', number))).toEqual([
    'قول واحد',
    'قولان',
    '3 أقوال',
    '11 قولًا',
    '100 قول',
  ]);
  expect(counted('de', 'claim', 1)).toBe('1 Aussage');
  expect(counted('zh-Hans', 'story', 12000)).toBe('12,000 篇报道');
});

const day = ['2026-07-10', '2026-07-10', 'day'] as const;
const days = ['2026-07-08', '2026-07-10', 'range'] as const;
const months = ['2026-04', '2026-06', 'range'] as const;
const years = ['2025-12-03', '2026-01-19', 'range'] as const;
const late = ['2026-06-21', '2026-06-30', 'part-of-month'] as const;
const since = ['2026-07-10', null, 'day'] as const;
const until = [null, '2027-06', 'quarter'] as const;
const cases: [
  (typeof interfaceLanguages)[number],
  readonly [string | null, string | null, Precision],
  string,
][] = [
  ['de', day, '10. Juli 2026'],
  ['de', days, '8.–10. Juli 2026'],
  ['de', months, 'April – Juni 2026'],
  ['de', since, 'Seit dem 10. Juli 2026'],
  ['de', until, 'Bis zum zweiten Quartal 2027'],
  ['de', late, 'Ende Juni 2026'],
  ['es', day, '10 de julio de 2026'],
  ['es', days, '8–10 de julio de 2026'],
  ['es', years, '3 de diciembre de 2025 – 19 de enero de 2026'],
  ['es', since, 'Desde el 10 de julio de 2026'],
  ['es', late, 'Finales de junio de 2026'],
  ['zh-Hans', day, '2026年7月10日'],
  ['zh-Hans', days, '2026年7月8日至10日'],
  ['zh-Hans', months, '2026年4月至6月'],
  ['zh-Hans', since, '2026年7月10日以来'],
  ['ar', day, '10 يوليو 2026'],
  ['ar', late, 'أواخر يونيو 2026'],
  ['ar', until, 'حتى الربع الثاني من 2027'],
];

test.each(cases)('in %s, %j is printed as %s', (language, [from, to, precision], words) => {
  expect(dateWords({ from, to, precision }, language)).toBe(words);
});
