import { expect, test } from 'vitest';
import { speechCounts, told } from '../claims-of';

/** Constructions of news that nobody had tuned on: each row is one kind. */
test.each([
  [
    'a name that a participle gives',
    'A young sailor named Brask said the rope was old.',
    ['A young sailor named Brask | said | states | the rope was old'],
  ],
  [
    'a clause that tells when, behind a comma',
    'Dockers have been protesting since May, when the port cut shifts.',
    [],
  ],
  [
    'an aside between who is told and the quotation',
    'Ida Holm told a sailor at the pier, in Dutch and Frisian, “the rope gave way”.',
    ['Ida Holm | told | states | the rope gave way'],
  ],
  [
    'a short quotation without a comma that goes on',
    '“We are here” tweeted Ida Holm “to keep the pier open in winter.”',
    ['Ida Holm | tweeted | states | We are here … to keep the pier open in winter'],
  ],
  [
    'a quotation of several sentences before who is told it and where',
    '“The pier is old. Really. It will fall, and soon!” Ida Holm told the town on Friday via radio.',
    ['Ida Holm | told | states | The pier is old. Really. It will fall, and soon!'],
  ],
  [
    'words behind a colon that go on',
    'Ida Holm spoke of the pier: “It is old. We like it.”',
    ['Ida Holm | spoke of | states | the pier … It is old. We like it'],
  ],
  [
    'a phrase between the verb and the subject of what is said',
    'In a talk with the paper, Ida Holm said as a child she was sent to sea.',
    ['Ida Holm | said | states | as a child she was sent to sea'],
  ],
  [
    'an aside before the verb of a second subject',
    'Brill said the pier was safe, and its critics, who include the Orro Union, blame it for a fire.',
    ['Brill | said | states | the pier was safe', 'its critics | blame | accuses it | a fire'],
  ],
  [
    'a deed that is blamed',
    'Ida Holm sharply criticised the decision. The plan was condemned by members of the Orro Union.',
    [
      'Ida Holm | criticised | accuses the decision | the decision',
      'members of the Orro Union | was condemned by | accuses The plan | The plan',
    ],
  ],
  ['something put somewhere', 'The crew has been putting lamps on buoys at the old pier.', []],
] as const)('reads %s', (_, text, claims) => {
  expect(told(text)).toEqual(claims);
});

test.each([
  [
    'kin under another family name',
    'Wei Tan, brother of singer Ada Quill, was fined. Tan said it was late.',
    ['Tan → Wei Tan'],
  ],
  [
    'a wife who bears the name of her husband',
    'Jon Vane ran the pier with his wife, Ida Vane, for years. Vane said it was old.',
    ['Vane → Jon Vane'],
  ],
  [
    'a campaign that bears a family name',
    'Jon Vane left. The Vane campaign paid. Vane said it was late.',
    ['Vane → Jon Vane'],
  ],
  [
    'a person who has a mother',
    'Tuan Brask left. Brask’s mother, Ida, wept. Brask said it was late.',
    ['Brask → Tuan Brask'],
  ],
] as const)('knows %s', (_, text, who) => {
  expect(speechCounts(text)).toEqual(who);
});
