import { expect, test } from 'vitest';
import type { Claim } from '@/lib/story/story';
import { claimContent, speakerNote } from '@/lib/wording/facts/claim-words';
import { storyOf } from '../../parse/story-of';

function only(text: string): Claim {
  const [claim] = storyOf(`# A headline\n\n${text}\n`).claims;
  if (!claim) throw new Error(`no claim in: ${text}`);
  return claim;
}

test('quotation marks stand around what is quoted word for word, each part on its own', () => {
  const claim = only('“We are open,” said Ana Brandt. “Come in.”');
  expect(claimContent(claim)).toBe('“We are open” … “Come in”');
});

test('what is told without quotation marks has none', () => {
  expect(claimContent(only('Ana Brandt said the port was open.'))).toBe('the port was open');
});

test('a mention that is not the name itself is told', () => {
  const [, second] = storyOf(
    '# A\n\nAna Brandt, the mayor, said it was open. She denied a fire.\n',
  ).claims;
  expect(second && speakerNote(second)).toMatch(/^as “She”/);
});
