import { expect, test } from 'vitest';
import { traceClaims } from '@/lib/claims/trace-claims';
import { readDocument } from '@/lib/text/document';
import { claimsOf, speechCounts } from '../claims-of';

test.each([
  [
    'a title leads to the name behind it',
    'Spokeswoman Sandra Bell said it grew.',
    ['Sandra Bell → Sandra Bell'],
  ],
  [
    'a title that is written short is no part of a name',
    'Gov. Ida Holm said it grew.',
    ['Ida Holm → Ida Holm'],
  ],
  [
    'the seat of an office is no part of a name',
    'First Minister of Scotland Ida Holm said it grew.',
    ['Ida Holm → Ida Holm'],
  ],
  [
    'two titles of one person are of one',
    'Retired agent and drug specialist Ida Holm said it grew.',
    ['Ida Holm → Ida Holm'],
  ],
  [
    'a family name may be a trade',
    'Former prime minister John Cook said it grew.',
    ['John Cook → John Cook'],
  ],
  [
    'a body keeps what it looks after',
    'The Ministry for Health and Ageing said it grew.',
    ['The Ministry for Health and Ageing → Ministry for Health and Ageing'],
  ],
  [
    'a court of justice keeps its name',
    'The Northern Court of Justice said it grew.',
    ['The Northern Court of Justice → Northern Court of Justice'],
  ],
  [
    'a land that tells where somebody is does not speak',
    'Ida Holm, from Turin, Italy, on Tuesday admitted the theft.',
    ['Ida Holm → Ida Holm'],
  ],
  [
    '“who” behind an aside is the name before it',
    'It pleased Ida Holm, a chemist and teacher at Brill, who said it grew.',
    ['who → Ida Holm'],
  ],
  [
    'several people before the verb are no name for the firm before them',
    'In the journal Kule Letters, divers from Turin said it grew. The divers added that it fell.',
    ['divers from Turin → divers from Turin', 'The divers → The divers'],
  ],
  [
    'a family name alone may be “he”, where whoever bears it speaks of himself as “I”',
    '“I like it,” Kade said. Ida Holm, a spokeswoman, left. “I like her,” he said.',
    ['Kade → Kade', 'he → Kade'],
  ],
  [
    'those who share a land are no “she”',
    'Ms Ida Holm spoke. It is open to Americans who like it, she said.',
    ['she → Ida Holm'],
  ],
  [
    'a land of two words is no “she”',
    'Ida Holm left. Puerto Rico runs it. “It fell,” she said.',
    ['she → Ida Holm'],
  ],
  [
    'a given name tells of whom “she” and “he” are not',
    'Amina Diallo said it fell. Tomas Reyes said it fell. She said it rose. He said it did not.',
    [
      'Amina Diallo → Amina Diallo',
      'Tomas Reyes → Tomas Reyes',
      'She → Amina Diallo',
      'He → Tomas Reyes',
    ],
  ],
  [
    'a name that nothing proves a body stands beside one that is proven',
    'Vantor sued Orro Freight in May. The company said it fell.',
    ['Vantor → Vantor', 'The company → ?'],
  ],
  [
    'a lawyer is who was named as his lawyer before',
    'Tomas Reyes was held. His lawyer, Amina Diallo, left. His lawyer said it fell. His doctor said it rose.',
    ['His lawyer → Amina Diallo', 'His doctor → His doctor'],
  ],
  [
    'where somebody else acts, the one person that a sentence names in passing is not “he”',
    'Kade met her brother Jon Reed, and he said it fell.',
    ['he → ?'],
  ],
  [
    '“who” behind what somebody is said to be is that somebody',
    'Ida Holm is a thief, a liar and a cheat who has pledged to leave.',
    ['who → Ida Holm'],
  ],
  [
    '“who” behind a party is the name before its state',
    'It pleased Ida Holm of Utah, a Democrat who had sworn that she would stay.',
    ['who → Ida Holm'],
  ],
  [
    '“who” behind a land is the name before the town',
    '“It fell,” said Ida Holm, a gardener from Turin, New Jersey, who said it grew.',
    ['Ida Holm → Ida Holm', 'who → Ida Holm'],
  ],
  [
    'a “Mr” and a “Ms” of one family name are two',
    'Anna Vane left. Mr. Vane said it grew. Ms. Vane said it fell.',
    ['Vane → Mr. Vane', 'Vane → Anna Vane'],
  ],
  [
    'nobody calls himself by name: “he” is not whom he speaks of',
    'Mr Jon Reed met Mr Carl Coe. Mr Reed spoke. He said that Mr Reed had lied.',
    ['He → Carl Coe'],
  ],
  [
    'a rise or a popularity that shows something says nothing',
    'Her popularity shows that it grew. Early results show that it fell.',
    ['Early results → Early results'],
  ],
  [
    '“both” are the two of the sentence before',
    'Kule Motors and Brill Steel met. Both said it grew.',
    ['Both → Kule Motors and Brill Steel'],
  ],
  [
    'part of something is nobody',
    'Part of the letter reads “it fell”. He said it grew.',
    ['Part → ?', 'He → ?'],
  ],
  [
    'a word behind “she” is no part of her',
    'Ms Ida Holm spoke. She further stated that it grew.',
    ['She → Ida Holm'],
  ],
  [
    'where two people may be meant, “the teacher” stays open',
    'Ida Holm met Jon Reed. The teacher said it grew.',
    ['The teacher → ?'],
  ],
  [
    'what is said before a colon is the speech of the whole sentence’s subject',
    'Jon Reed told the press the new tools were slow: “They break.”',
    ['Jon Reed → Jon Reed'],
  ],
  [
    'a law does not speak',
    'The Salt Council said it met. The Clean Harbours Act passed. It said sales would rise.',
    ['The Salt Council → Salt Council', 'It → Salt Council'],
  ],
  [
    'a role leads to the name in apposition',
    'Its chief executive, Sandra Bell, said it grew.',
    ['Sandra Bell → Sandra Bell'],
  ],
  [
    'a surname leads to the full name',
    'Sandra Bell runs Acme. Bell said it grew.',
    ['Bell → Sandra Bell'],
  ],
  [
    'a short form leads to the full name',
    'Norvane Laboratories fell. Norvane said it would grow.',
    ['Norvane → Norvane Laboratories'],
  ],
  [
    'initials in brackets lead to the full name',
    'The Digital Markets Commission (DMC) met. The DMC said it would act.',
    ['The DMC → Digital Markets Commission'],
  ],
  [
    '“she” leads to the person who spoke',
    '“We grow,” said engineer Anna Bell. She added that sales fell.',
    ['Anna Bell → Anna Bell', 'She → Anna Bell'],
  ],
  [
    '“it” leads to the organisation',
    'Kite Bank fell. It said sales would rise.',
    ['It → Kite Bank'],
  ],
  [
    '“the company” leads to the organisation before',
    'Acme Motors fell. The company said sales would rise.',
    ['The company → Acme Motors'],
  ],
  [
    'a clause about “the surgeon” says who is meant',
    'Ida Holm fell. The surgeon who treated her said it was clean.',
    ['The surgeon → The surgeon'],
  ],
  [
    'where nobody else is told of, “the airline” is itself',
    'The airline said fuel bills would rise.',
    ['The airline → The airline'],
  ],
  [
    'where a firm is based names no other',
    'Acme Motors fell. The Turin-based firm said sales would rise.',
    ['The Turin-based firm → Acme Motors'],
  ],
  [
    'a noun of the name leads to it',
    'Kite Exchange fell. Acme Motors rose. The exchange said sales would rise.',
    ['The exchange → Kite Exchange'],
  ],
  [
    'a body without a name is its description',
    'A court in Turin met. The court ruled that Acme must pay.',
    ['The court → A court in Turin'],
  ],
  [
    '“who” leads to what it stands for',
    'The plan pleased Anna Bell, who added that sales fell.',
    ['who → Anna Bell'],
  ],
  [
    'two together are both',
    'Acme and Brill agreed on terms. The companies said it was fair.',
    ['The companies → Acme and Brill'],
  ],
  [
    'a ruling speaks for the court',
    'A court in Turin ordered Acme to pay. The ruling says Acme lied.',
    ['A court in Turin → A court in Turin', 'The ruling → A court in Turin'],
  ],
  [
    'a trailing “it” is the subject of what is said',
    'Kite Bank rose. The Salt Council will meet in May, it said.',
    ['it → Salt Council'],
  ],
  [
    'a description with details is somebody else',
    'The dockers’ union met. The seafarers’ union said it would strike.',
    ['The seafarers’ union → The seafarers’ union'],
  ],
])('%s', (_, text, expected) => {
  expect(speechCounts(text)).toEqual(expected);
});

test.each([
  ['nobody was named', 'The company said sales would rise.', 'The company → ?'],
  ['nobody of that gender was named', 'Mr John Bell left. She said it fell.', 'She → ?'],
  ['a person cannot be “it”', 'Mr John Bell left. It said sales fell.', 'It → ?'],
  ['a place does not speak', 'Rain fell in Norway. It said sales fell.', 'It → ?'],
  ['hearsay has no speaker', 'It is said that sales fell.', '– → ?'],
  ['nobody alleged before', 'The alleged theft was small.', '– → ?'],
])('the speaker stays open where %s', (_, text, expected) => {
  expect(speechCounts(text)).toContain(expected);
});

test('of two people whom nothing tells apart “she” is neither', () => {
  const text = 'Dorrit Ames met Pim Kesten. Pim Kesten left Dorrit Ames. She denied a fire.';
  expect(speechCounts(text)).toEqual(['She → ?']);
});

test('an age stands for the one person there is', () => {
  const text = 'Headline\nThe coach, Sandra Bell, left. The 58-year-old said it was open.';
  // Whether that is sure enough to be shown is for the confidence to say.
  const traced = traceClaims({ document: readDocument(text), dates: [] });
  expect(traced.map(({ reading }) => reading.speaker.resolved)).toEqual(['Sandra Bell']);
});

test('two who are as likely leave the speaker open', () => {
  expect(
    speechCounts('Acme Motors and Kite Motors rose. The company said sales would rise.'),
  ).toEqual(['The company → ?']);
});

test('“alleged” is by whoever accused last, and says that this was inferred', () => {
  const [, claim] = claimsOf('Acme accused Brill of theft. The alleged theft cost millions.');
  expect(claim?.speaker).toMatchObject({ mention: null, resolved: 'Acme', inferred: true });
});

test('the chain of mentions leads from the words to the name', () => {
  const [claim] = claimsOf('Acme Motors fell. The company said sales would rise.');
  expect(claim?.speaker.chain.map(({ text }) => text)).toEqual(['Acme Motors']);
  expect(claim?.speaker.confidence).toBeGreaterThan(0.5);
});
