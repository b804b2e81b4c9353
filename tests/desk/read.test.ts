import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceLines, sources } from '@/lib/commands/desk/sources';
import { storyAt } from '@/lib/commands/desk/story-at';
import { explained, explainedLines } from '@/lib/desk/explain';

const content = mkdtempSync(join(tmpdir(), 'desk-read-'));
const front = `id: a
source:
  url: https://example.org/pier
  copied: 2026-11-20
`;
writeFileSync(
  join(content, 'pier.md'),
  `---\n${front}---\n\n# The pier\n\nIda Holm said it closed on July 10, 2026.\n`,
);

test('the sources of a story are its addresses and a hash of the text, which anyone can make again', () => {
  const text = 'The pier\n\nIda Holm said it closed on July 10, 2026.';
  const sha256 = createHash('sha256').update(text).digest('hex');
  const found = sources(content, []);
  expect(found).toEqual([
    {
      file: join(content, 'pier.md'),
      url: 'https://example.org/pier',
      archived: null,
      copied: '2026-11-20',
      sha256,
    },
  ]);
  expect(sourceLines(found).slice(1)).toEqual([
    '  original  https://example.org/pier (copied 2026-11-20)',
    '  archived  not stated; perhaps at https://web.archive.org/web/https://example.org/pier',
    `  sha256    ${sha256}`,
  ]);
});

test('what was read is explained: words, reading, sentence and the rules that made it', () => {
  const why = explained(storyAt(content, 'pier').article);
  expect(why.map(({ words, reading }) => [words, reading])).toEqual([
    ['July 10, 2026', '2026-07-10 to 2026-07-10'],
    ['said', 'Ida Holm'],
  ]);
  expect(why.every(({ rules }) => rules.length > 0)).toBe(true);
  expect(explainedLines(why)[1]).toBe('    Ida Holm said it closed on July 10, 2026.');
});
