import { expect, test } from 'vitest';
import { speakerNote } from '@/lib/wording/facts/speaker-note';
import { storyOf } from '../../parse/story-of';

test('a mention that is not the name itself is told', () => {
  const [, second] = storyOf(
    '# A\n\nAna Brandt, the mayor, said it was open. She denied a fire.\n',
  ).claims;
  expect(second && speakerNote(second, 'en')).toMatch(/^as “She”/);
});
