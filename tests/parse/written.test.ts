import { expect, test } from 'vitest';
import { storyOf } from './story-of';

const text =
  '# A headline\n\nNorvane said on July 10 that “nobody” would go. Quillmark denied it.\n';

test('claims in the front matter take the place of what would be inferred', () => {
  const { claims } = storyOf(
    text,
    `claims:
  - speaker: Norvane
    resolved: Norvane Laboratories
    cue: said
    kind: announces
    content:
      - “nobody” would go
`,
  );
  expect(claims).toMatchObject([
    {
      speaker: { resolved: 'Norvane Laboratories', mention: { text: 'Norvane' }, confidence: 1 },
      cue: { text: 'said' },
      kind: 'announces',
      content: [{ text: '“nobody” would go' }],
      quote: 'part',
    },
  ]);
});

test('dates in the front matter take the place of what would be inferred', () => {
  const { dates, timeline } = storyOf(
    text,
    `dates:
  - text: July 10
    from: 2025-07-10
    to: 2025-07-10
    precision: day
    approximate: true
`,
  );
  expect(dates).toMatchObject([{ from: '2025-07-10', approximate: true, kind: 'happened' }]);
  expect(timeline).toHaveLength(1);
});

test('an empty list says that there is nothing', () => {
  expect(storyOf(text, 'claims: []\ndates: []\n')).toMatchObject({ claims: [], dates: [] });
});

test('a sentiment in the front matter gives its reasons from the text', () => {
  const { sentiment } = storyOf(
    text,
    `sentiment:
  label: Slightly negative
  step: bearish
  by: the desk
  reasons:
    - Quillmark denied it.
`,
  );
  expect(sentiment).toMatchObject({
    label: 'Slightly negative',
    step: 'bearish',
    by: 'the desk',
    reasons: [{ text: 'Quillmark denied it.' }],
    short: null,
  });
});

test('without a label in the article there is no sentiment', () => {
  expect(storyOf(text).sentiment).toBeNull();
});
