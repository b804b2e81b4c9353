import { describe, expect, test } from 'vitest';
import { cardText, drawableContent } from '@/lib/publish/cards/content/drawable-content';
import { drawableText } from '@/lib/publish/cards/content/drawable-text';
import { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { missingGlyphs } from '@/lib/publish/cards/fit/missing-glyphs';
import { cardOf, hardCards } from './card-of';

const fonts = readTypefaces();

async function drawn(text: string) {
  return drawableText(text, await missingGlyphs(text, fonts));
}

test('Latin letters with every mark, Cyrillic and the signs of news are drawn as they are', async () => {
  const texts = [
    'Łukasz Żak’s “Đặng Văn Ếch” – ça!',
    'Україна Ґ',
    '€5 ½ £3 ₹2 §1 ™ ©',
    '</script>',
  ];
  for (const text of texts) expect(await drawn(text)).toBe(text);
});

test('a mark written after its letter is drawn with it', async () => {
  expect(await drawn('S\u030Ckoda')).toBe('Škoda');
});

test('pictures without a glyph are dropped, with all that shapes them', async () => {
  expect(await drawn('🚨 Rocket 🚀 delayed 👩‍👩‍👧 👍🏽 🇩🇪')).toBe('Rocket delayed');
  expect(await drawn('🚀')).toBeNull();
});

test('a text with any other character that the fonts lack is left out whole', async () => {
  for (const text of ['東京で地震', 'Ministry bars الجزيرة', 'Ελλάδα', 'Growth ≥ 5 %']) {
    expect(await drawn(text)).toBeNull();
  }
});

test('a site is named by its host, a speaker counted among the others, a label left out', async () => {
  const content = hardCards['Japanese'] ?? cardOf();
  expect(drawableContent(content, await missingGlyphs(cardText(content), fonts))).toMatchObject({
    siteName: 'example.org',
    headline: null,
    sentiment: { label: null, step: 'bearish' },
    speakers: { names: ['Anthropic'], more: 3 },
  });
});

describe('no box stands for a missing glyph', () => {
  test.each(Object.entries(hardCards))('with %s', async (_name, content) => {
    const missing = await missingGlyphs(cardText(content), fonts);
    const { siteName, headline, sentiment, speakers } = drawableContent(content, missing);
    const text = [siteName, headline, sentiment?.label, ...speakers.names].join(' ');
    expect([...(await missingGlyphs(text, fonts))]).toEqual([]);
  });
});
