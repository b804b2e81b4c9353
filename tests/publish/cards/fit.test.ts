import { expect, test } from 'vitest';
import { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { cutText } from '@/lib/publish/cards/fit/cut-text';
import { fitHeadline } from '@/lib/publish/cards/fit/fit-headline';
import { fitSpeakers } from '@/lib/publish/cards/fit/fit-speakers';
import { cardOf, hardCards } from './card-of';

const fonts = readTypefaces();
const line = (names: string[], more: number) => fitSpeakers({ language: 'en', names, more }, fonts);
const headlineOf = (name: string) => hardCards[name]?.headline ?? '';

test('the shorter a headline, the larger it is set', async () => {
  const headlines = [
    'Resigned',
    'Ferry Line Adds Two Sailings a Day From May',
    cardOf().headline,
    headlineOf('a headline of 200 characters'),
  ];
  const settings = [];
  for (const headline of headlines) settings.push(await fitHeadline(headline, fonts));
  expect(settings.map(({ text }) => text)).toEqual(headlines);
  expect(settings.map(({ size }) => size)).toEqual([112, 88, 76, 54]);
});

test('a headline too long for the smallest size is cut after a word', async () => {
  const headline = headlineOf('a headline of 5,000 characters');
  const { text, size } = await fitHeadline(headline, fonts);
  expect(size).toBe(54);
  expect(text.length).toBeGreaterThan(150);
  const kept = text.replace('…', '');
  expect(headline.startsWith(kept)).toBe(true);
  expect(headline.slice(kept.length)).toMatch(/^[\s.,]/);
});

test('a long word is set smaller before it is broken', async () => {
  const word = 'Donaudampfschifffahrtsgesellschaft';
  expect((await fitHeadline(word, fonts)).size).toBeLessThan(76);
  expect((await fitHeadline(word, fonts)).text).toBe(word);
});

test('speakers are named as far as the line goes, and the others counted', async () => {
  const long = 'International Federation of Transport Workers';
  expect(await line(['Alibaba', 'Anthropic'], 0)).toBe('Alibaba · Anthropic');
  expect(await line(['Alibaba', 'Anthropic', 'Qwen'], 2)).toBe(
    'Alibaba · Anthropic · Qwen and 2 more',
  );
  expect(await line([long, long, 'Qwen'], 2)).toBe(`${long} and 4 more`);
  expect(await line([`${long} of `.repeat(3), 'Qwen'], 0)).toMatch(
    /^International .*\w… and 1 more$/,
  );
  expect(await line([], 3)).toBeNull();
});

test('a cut ends with a whole word and without its comma', () => {
  expect(cutText('Norvane, Quillmark and others', 10)).toBe('Norvane…');
  expect(cutText('Norvane Quillmark', 7)).toBe('Norvane…');
  expect(cutText('Norvane', 7)).toBe('Norvane');
  expect(cutText('Rinderkennzeichnung', 6)).toBe('Rinder…');
});
