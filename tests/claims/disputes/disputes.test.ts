import { expect, test } from 'vitest';
import { disputes } from '@/lib/claims/disputes/disputes';
import { storyOf } from '../../parse/story-of';

const pairs = (text: string) =>
  disputes(storyOf(`# A headline\n\n${text}\n`)).map(({ claim, denial }) => [
    claim.speaker.resolved,
    denial.speaker.resolved,
    claim.content[0]?.text,
  ]);

test('a denial stands beside the claim with the same words', () => {
  expect(
    pairs(
      'Norvane accused Quillmark of leaking prompts. The regulator said it would wait. Quillmark denied leaking any prompt.',
    ),
  ).toEqual([['Norvane', 'Quillmark', 'leaking prompts']]);
});

test('“the allegation” stands for the nearest accusation before it, not for a mere statement', () => {
  expect(
    pairs(
      'Norvane alleged that keys had been stolen. Ana Brandt said the office was open. Quillmark denied the allegation.',
    ),
  ).toEqual([['Norvane', 'Quillmark', 'keys had been stolen']]);
});

test('a denial that answers no claim of another speaker has no pair', () => {
  expect(pairs('Norvane said it had closed. Quillmark denied any interest in the port.')).toEqual(
    [],
  );
  expect(pairs('Quillmark said it had closed. Quillmark denied it.')).toEqual([]);
});
