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
  [
    'silence that goes on with speech',
    'Ida Holm said she felt the delay might help “the crew on board”, but would not answer questions of the port.',
    [
      'Ida Holm | said | states | she felt the delay might help “the crew on board”',
      'Ida Holm | would not answer | declines | questions of the port',
    ],
  ],
  [
    'a name of who is told before the subject of what is told',
    'Ida Holm told the Orro Post four divers were safe.',
    ['Ida Holm | told | states | four divers were safe'],
  ],
  [
    'what was given out, and who gave it',
    'They saw the Orro Union. The union released a statement which said the pier was safe.',
    ['The union | said | states | the pier was safe'],
  ],
  [
    'a paper that tells whose it is',
    'On Friday, the journal Kelp published a study by two chemists from Turin, saying the glue was safe.',
    ['a study by two chemists from Turin | saying | states | the glue was safe'],
  ],
  [
    'a cue in the middle of a sentence',
    'In the end, Ida Holm said, the pier fell. Because it is old, says the study, it sinks.',
    [
      'Ida Holm | said | states | In the end … the pier fell',
      'the study | says | states | Because it is old … it sinks',
    ],
  ],
  [
    'a cue in a clause about a noun',
    'The divers took pictures of holes, which, they noted, closed in May.',
    ['they | noted | states | pictures of holes … closed in May'],
  ],
  [
    'a quotation behind a colon that is another’s',
    'Brill put the loss lower: “Three per cent, if that,” research chief Ida Holm said.',
    ['Brill | put | states | the loss lower', 'Ida Holm | said | states | Three per cent, if that'],
  ],
  [
    'a figure that is placed',
    'The Orro Union has placed the value of the boat in the range of five to six million crowns.',
    [
      'The Orro Union | has placed | states | the value of the boat in the range of five to six million crowns',
    ],
  ],
  [
    'hearsay with its subject',
    'The storm reportedly killed seven.',
    ['– | reportedly | states | The storm … killed seven'],
  ],
  [
    'who is cited with an office behind the name',
    'Radio Torvi also cited Ida Holm, chief of the pier, as saying the rope was old.',
    [
      'Radio Torvi | cited | states | Ida Holm, chief of the pier, as saying the rope was old',
      'Ida Holm | saying | states | the rope was old',
    ],
  ],
  [
    'of whom a quotation is said',
    'Ida Holm said of Brask, “He kept the pier open for us all”.',
    ['Ida Holm | said | states | He kept the pier open for us all'],
  ],
  [
    'an adverb before the verb',
    'Holm once told The Orro Post she was a sailor first.',
    ['Holm | told | states | she was a sailor first'],
  ],
  [
    'a quotation behind an aside about who speaks',
    '“I cross it daily,” said Ida Holm, who keeps the mill, “and nobody told me.”',
    ['Ida Holm | said | states | I cross it daily … and nobody told me'],
  ],
  [
    'a target with a clause about it',
    'The doctor advises anyone who visited the pier in May to see a nurse. Officers were told not to act.',
    [
      'The doctor | advises | asks anyone who visited the pier in May | to see a nurse',
      '– | were told | orders Officers | not to act',
    ],
  ],
  [
    'a particle that belongs to the verb',
    'The lease, she pointed out, ends in May.',
    ['she | pointed out | states | The lease … ends in May'],
  ],
  ['deeds', 'The ward admitted 40 sailors. The port denied a berth to Brask.', []],
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
