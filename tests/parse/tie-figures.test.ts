import { expect, test } from 'vitest';
import { storyOf } from './story-of';

const figuresOf = (text: string) =>
  storyOf(`# A\n\n${text}\n`).figures.map(({ number, counted, claim }) => [
    number.text,
    counted?.text ?? null,
    claim !== null,
  ]);

test('a figure that counts something stands for itself, a bare share only in what somebody says', () => {
  expect(figuresOf('The port handled 14,000 containers. It was 41%.')).toEqual([
    ['14,000', 'containers', false],
  ]);
  expect(figuresOf('Norvane said it had risen to 41%.')).toEqual([['41%', null, true]]);
});
