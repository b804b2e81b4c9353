import { expect, test } from 'vitest';
import { bodyParagraphs } from '@/lib/claims/body-paragraphs';
import { paragraphs } from '@/lib/text/paragraphs';
import { claimsOfArticle } from './claims-of';

const body = (text: string) => bodyParagraphs(paragraphs(text)).map((paragraph) => paragraph.text);

test('the headline is no part of the body', () => {
  expect(body('Acme says it grew\nAcme grew.')).toEqual(['Acme grew.']);
});

test.each(['May 24, 2008', 'June 6 2005', '24 May 2008'])(
  'nor is a line like “%s” below it',
  (day) => {
    expect(body(`Acme says it grew\n\n${day}\n\nAcme grew.`)).toEqual(['Acme grew.']);
  },
);

test('a headline carries no claim', () => {
  expect(claimsOfArticle('Acme says it grew, denies losses')).toEqual([]);
});
