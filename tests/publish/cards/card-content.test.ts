import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardAlt } from '@/lib/publish/cards/card-alt';
import { cardContent } from '@/lib/publish/cards/content/card-content';
import { colours } from '@/lib/publish/cards/drawing/colours';
import type { SiteFrame } from '@/lib/site/site';
import { storyOf } from '../../parse/story-of';

const site: Pick<SiteFrame, 'name' | 'url' | 'language'> = {
  language: 'en',
  name: 'Dateline',
  url: 'https://example.org/news',
};

const story = storyOf(
  `# Norvane Bars Rival’s Assistant

Norvane said on Tuesday that it had found leaks. Quillmark denied any leak. The regulator said it would rule by June 30, 2026. Brandt said nothing had leaked. Ostrander said the vote was close.

## Sentiment: Bearish

The dispute may scare customers.
`,
  'published: 2026-03-12T18:30:00+01:00\n',
);

test('a card names three speakers and counts the others', () => {
  const content = cardContent(site, story);
  expect(content).toEqual({
    language: 'en',
    siteName: 'Dateline',
    host: 'example.org',
    corner: '12 March 2026',
    headline: 'Norvane Bars Rival’s Assistant',
    sentiment: { label: 'Bearish', step: 'bearish' },
    speakers: { names: ['Norvane', 'Quillmark', 'Brandt'], more: 1 },
    figures: '5 claims, 2 dates',
  });
});

test('what a story does not state, its card does not show', () => {
  const bare = storyOf('# Town Hall Stays Shut\n\nNobody has said why.\n');
  expect(cardContent(site, bare)).toMatchObject({
    corner: null,
    sentiment: null,
    speakers: { names: [], more: 0 },
    figures: '',
  });
  expect(cardAlt(site, bare)).toBe('Card of Dateline: “Town Hall Stays Shut”.');
});

test('of a text in a language that is not read a card says that, and counts nothing', () => {
  const unread = storyOf('# Kolejka stoi\n\nNikt nie wie dlaczego.\n', 'lang: pl\n');
  expect(cardContent(site, unread).figures).toBe('Dates and claims not read');
});

test('the text alternative says what the card shows in one sentence', () => {
  expect(cardAlt(site, story)).toMatchInlineSnapshot(
    `"Card of Dateline: “Norvane Bars Rival’s Assistant”, 12 March 2026; Sentiment: Bearish; speakers: Norvane · Quillmark · Brandt and 1 more; 5 claims, 2 dates."`,
  );
});

test('the text alternative of a long headline stays short', () => {
  const long = storyOf(`# ${'Norvane bars it '.repeat(60)}\n\nNobody has said why.\n`);
  expect(cardAlt(site, long).length).toBeLessThan(400);
});

test('a card has the colours of the light theme', () => {
  const theme = readFileSync('app/styles/theme.css', 'utf8');
  const light = /@theme \{([^}]*)\}/.exec(theme)?.[1] ?? '';
  const values = Object.fromEntries(
    [...light.matchAll(/--color-(\w+): light-dark\((#\w+),/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  expect(values).toMatchObject(colours);
});
