import { expect, test } from 'vitest';
import { claimRow, rowWords } from '@/lib/wording/rows/claim-row';
import { bindingWords, leadingWords } from '@/lib/wording/rows/row-lexicon';
import { rowProblem } from '@/lib/wording/rows/row-problem';
import { storyOf } from '../../parse/story-of';
import cases from './rows.json';

function first(text: string) {
  const story = storyOf(`# A headline\n\n${text}\n`);
  const [claim] = story.claims;
  if (!claim) throw new Error(`no claim in: ${text}`);
  return { story, claim, row: rowWords(claimRow(story, claim)) };
}

test.each(cases)('a row is the words of the text: $row', ({ text, row }) => {
  const made = first(text);
  expect(made.row).toBe(row);
  expect(rowProblem(made.story, made.claim, row)).toBeNull();
});

test.each(cases.flatMap(({ text, broken }) => broken.map((words) => ({ text, words }))))(
  'the check finds what is wrong with “$words”',
  ({ text, words }) => {
    const { story, claim } = first(text);
    expect(rowProblem(story, claim, words)).not.toBeNull();
  },
);

test.each([...leadingWords, ...bindingWords])('$id: $example', ({ words, example }) => {
  const { story, claim, row } = first(example);
  expect(row).toMatch(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'));
  expect(rowProblem(story, claim, row)).toBeNull();
});

test('words that stand apart keep their order, with an ellipsis between them', () => {
  const story = storyOf(
    '# A\n\n“We are open.” The doors were locked. The yard was dark. “Come in,” said Ana Brandt.\n',
  );
  for (const claim of story.claims) {
    expect(rowProblem(story, claim, rowWords(claimRow(story, claim)))).toBeNull();
  }
});
