import { expect, test } from 'vitest';
import { hasSiteCard, siteCard, siteCardAlt } from '@/lib/publish/cards/content/site-card';
import { fixtureSite } from '../../setup/fixture-site';

test('the card of the site says what it is, where, and how much it holds', () => {
  expect(siteCard(fixtureSite)).toEqual({
    language: 'en',
    siteName: 'The Morrow Briefing',
    host: 'example.org',
    corner: 'example.org',
    headline: 'What happened, when, and who merely says so.',
    sentiment: null,
    speakers: { names: [], more: 0 },
    figures: expect.stringMatching(/^33 stories, \d+ claims, \d+ dates$/),
  });
});

test('a site without stories counts none', () => {
  expect(siteCard({ ...fixtureSite, entries: [] }).figures).toBe('');
});

test('what is told of it to those who do not see it is the same however many stories there are', () => {
  expect(siteCardAlt(fixtureSite)).toBe(
    'Card of The Morrow Briefing: “What happened, when, and who merely says so.”',
  );
});

test.each([
  ['is there', {}, true],
  ['is in German', { language: 'de' }, true],
  ['is not without an address', { url: null }, false],
  [
    'is not where cards are switched off',
    { files: { json: true, markdown: true, card: false } },
    false,
  ],
  ['is not in Arabic, whose letters the fonts lack', { language: 'ar' }, false],
  ['is not in Chinese', { language: 'zh-Hans' }, false],
] as const)('the card of the site %s', (_, other, there) => {
  expect(hasSiteCard({ ...fixtureSite, ...other })).toBe(there);
});
