import { expect, test } from 'vitest';
import { refusedCharacter, refusedKinds } from '@/lib/strings/refused-character';
import { lineProblem } from '@/lib/strings/text-line';
import { linkAddress } from '@/lib/strings/link-address';
import { siteUrlSchema } from '@/lib/strings/site-url';
import { webAddress } from '@/lib/strings/web-address';
import { articleOf, outcomeOf } from './content-folder';

const body = 'Ida Holm said the mill closed.';
const told = (front: string) => outcomeOf(articleOf(body, `${front}\n`)).told;

test.each(refusedKinds)('no text may hold a $id', ({ example }) => {
  expect(refusedCharacter(example)?.index).toBe(1);
  expect(lineProblem(example)).not.toBeNull();
});

test.each([
  'Zoë',
  'نص',
  'می‌خواهم',
  'क्‍ष',
  '👩‍🚀',
  '1️⃣',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '«»',
  'שלום',
  '東京',
  'A & B <C>',
  '🪿',
])('ordinary writing is let through: %s', (text) => expect(lineProblem(text)).toBeNull());

/** YAML escapes, which come after the check of the file's own characters. */
const escapes = [
  '\\0',
  '\\a',
  '\\b',
  '\\e',
  '\\x1f',
  '\\x7f',
  '\\x85',
  '\\N',
  '\\r',
  '\\n',
  '\\t',
  '\\v',
  '\\ufffe',
  '\\uffff',
  '\\ufdd0',
  '\\U0001ffff',
  '\\ud800',
  '\\udfff',
  '\\L',
  '\\P',
  '\\u202a',
  '\\u202b',
  '\\u202d',
  '\\u202e',
  '\\u2066',
  '\\u2067',
  '\\u2068',
  '\\u2069',
  '\\u200b',
  '\\u200c',
  '\\u200d',
  '\\u200e',
  '\\u200f',
  '\\u2060',
  '\\u2061',
  '\\u2064',
  '\\u00ad',
  '\\u034f',
  '\\u061c',
  '\\u115f',
  '\\u1160',
  '\\u180e',
  '\\u3164',
  '\\uffa0',
  '\\ufe0f',
  '\\ufeff',
  '\\ufff0',
  '\\u0378',
  '\\ue000',
  '\\U000e0041',
  '\\U000e0001',
];

test.each(escapes)('the escape %s is refused in a topic, a name and a title', (escape) => {
  const place = /^content\/(?:x\.md:\d+:\d+|site\.yaml:1:7) /;
  expect(told(`topics: ["a${escape}b"]`)).toMatch(place);
  expect(told(`source: {publisher: "a${escape}b"}`)).toMatch(place);
  expect(told(`corrections: [{on: 2026-01-01, text: "a${escape}b"}]`)).toMatch(place);
  expect(outcomeOf(articleOf(body), `name: "a${escape}b"`).told).toMatch(place);
});

test.each(['""', '" "', '"\\_"', '"\\u3000"', '"\\u2800"', '"\\u3164"', '"\\u200b"', '"\\n"'])(
  'what shows nothing, %s, is no topic and no name',
  (nothing) => {
    expect(told(`topics: [${nothing}]`)).toMatch(/x\.md:3:10/);
    expect(outcomeOf(articleOf(body), `name: ${nothing}`).told).toMatch(/site\.yaml:1:7/);
  },
);

test.each(['&#x202E;', '&#xE000;', '&#x2028;', '&#x378;', '&#xE0041;', '\u202Eb', '\u2067b'])(
  'the text is refused with the place of %j',
  (hidden) => {
    const { told: message } = outcomeOf(articleOf(`It was a${hidden} mill.`));
    expect(message).toMatch(/^content\/x\.md:7:\d+ found /);
  },
);

test('a reference to nothing is a mark that can be seen, as HTML has it', () => {
  const { site } = outcomeOf(articleOf('It was a&#0; mill.'));
  const [entry] = site?.entries ?? [];
  expect(entry && site?.read(entry.story).story.text).toContain('a\uFFFD');
});

test('what an error repeats is cut, and moves no terminal', () => {
  const message = told(`topics: ["\\e[31m${'long '.repeat(1000)}\\u202e"]`) ?? '';
  expect(message.length).toBeLessThan(700);
  expect(message).not.toMatch(/[\p{Cc}\u202E]/u);
});

test.each([
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/%2F?q=a|b#c', 'https://example.org/%2F?q=a|b#c'],
  ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
])('%s is an address and has one form', (written, form) => {
  expect(webAddress(written)).toBe(form);
  expect(linkAddress(written)).toBe(form);
});

test('an address stays one however often it is asked about', () => {
  const asked = Array.from({ length: 20_000 }, () => webAddress('https://bücher.example/ä'));
  expect(new Set(asked)).toEqual(new Set(['https://xn--bcher-kva.example/%C3%A4']));
});

const noAddresses = [
  'https:///x',
  'https:////evil.example',
  'https://',
  'https:/evil.example',
  'https:evil.example',
  'https://\\\\evil.example',
  'https://bank.example\\@evil.example',
  'https://bank.example@evil.example/',
  'https://:@evil.example/',
  'https://u:p@evil.example',
  'https://a.example/ b',
  'https://a.example/\nb',
  'https://a.example/\tb',
  'https://a.example/<script>',
  'https://a.example/"onclick="',
  'https://a.example/\u202Egpj.exe',
  'https://a.example/\u200B',
  'https://a.example:99999/',
  'https://a b.example/',
  'https://a.example%00/',
  'https://-/',
  'https://./',
  '//evil.example/x',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/x',
  'view-source:https://a.example',
  `https://a.example/${'a'.repeat(3000)}`,
];

test.each(noAddresses)('%j is no address, in the settings, a source or the text', (address) => {
  expect(webAddress(address)).toBeNull();
  expect(linkAddress(address)).toBeNull();
  expect(siteUrlSchema.safeParse(address).success).toBe(false);
  expect(told(`source: {url: ${JSON.stringify(address)}}`)).toMatch(/^content\/x\.md:3:\d+ /);
});

test.each([
  'https://example.org//evil.example/x',
  'https://example.org/a//b',
  'https://example.org/../x',
  'https://example.org/.hidden',
  'https://example.org/a?b',
  'https://example.org/#b',
  'https://example.org/a b',
  'https://example.org/ä',
  'https://example.org/%2e%2e/',
  'ftp://example.org',
])('a site is not served at %s', (url) => {
  expect(outcomeOf(articleOf(body), `url: "${url}"`).told).toMatch(
    /^content\/site\.yaml:1:6 url: /,
  );
});

test.each([
  '-,0000',
  'example.org,2026-13-45',
  'example.org,2026-02-30',
  'example.org',
  'a..b,2026',
  'x,2026',
  'Example.org,2026',
])('%s gives out no ids', (authority) =>
  expect(outcomeOf(articleOf(body), `authority: "${authority}"`).told).toMatch(
    /^content\/site\.yaml:1:12 /,
  ),
);
