import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cardSvg } from '@/lib/publish/cards/card-svg';
import { drawCard } from '@/lib/publish/cards/draw-card';
import { readTypefaces } from '@/lib/publish/cards/drawing/typefaces';
import { pngSize } from '@/lib/publish/cards/png/png-size';
import { cardOf, hardCards } from './card-of';
import { inkBox } from './picture-of';

const fonts = readTypefaces();
const bytes = async (content = cardOf()) => Buffer.from(await drawCard(content, fonts));

test('a card is a PNG of 1200 by 630 pixels and less than 60 kB', async () => {
  const card = await bytes();
  expect(pngSize(card)).toEqual({ width: 1200, height: 630 });
  expect(card.length).toBeLessThan(60_000);
});

test('the same content gives the same bytes, fonts read anew or not', async () => {
  const first = await bytes();
  expect(await bytes()).toEqual(first);
  expect(Buffer.from(await drawCard(cardOf(), readTypefaces()))).toEqual(first);
});

test('whatever is shown shows in the bytes', async () => {
  const first = await bytes();
  const others = [
    cardOf({ headline: 'Alibaba Bans Claude Code' }),
    cardOf({ siteName: 'Another Site' }),
    cardOf({ corner: '11 July 2026' }),
    cardOf({ sentiment: { label: 'Neutral', step: 'bullish' } }),
    cardOf({ speakers: { names: ['Alibaba', 'Anthropic'], more: 1 } }),
    cardOf({ figures: '6 claims, 5 dates' }),
  ];
  for (const other of others) expect((await bytes(other)).equals(first)).toBe(false);
});

describe('nothing leaves the margins', () => {
  test.each(Object.entries(hardCards))('with %s', async (_name, content) => {
    const box = inkBox(await bytes(content), 1200);
    // A letter may reach a few pixels out of its own box.
    expect(box.left).toBeGreaterThanOrEqual(60);
    expect(box.right).toBeLessThan(1140);
    expect(box.top).toBeGreaterThanOrEqual(48);
    expect(box.bottom).toBeLessThan(630 - 48);
  });
});

test('a card is drawn as before, until a change of its looks is meant', async () => {
  const svg = await cardSvg(hardCards['long names'] ?? cardOf(), fonts);
  const drawing = createHash('sha256').update(svg).digest('hex').slice(0, 12);
  expect(drawing).toMatchInlineSnapshot(`"fef661f8d974"`);
});
