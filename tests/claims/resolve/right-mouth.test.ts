import { expect, test } from 'vitest';
import { speechCounts } from '../claims-of';

/** Sentences in which the words of one could be put into the mouth of another: each row is one kind. */
test.each([
  [
    'small words within a name are part of it',
    'President Ana Rita Lio da Costa said it fell. Lio said it rose.',
    ['Ana Rita Lio da Costa → Ana Rita Lio da Costa', 'Lio → Ana Rita Lio da Costa'],
  ],
  [
    'a short title with its stop ends no sentence',
    'The pier is old, said the Rev. Jon Reed, a priest. The pier is new, according to Army Maj. Ida Holm.',
    ['Jon Reed → Jon Reed', 'Ida Holm → Ida Holm'],
  ],
  [
    'a name is the same without its accents',
    'Zoë Bényi, the mayor, left. Benyi said it fell.',
    ['Benyi → Zoë Bényi'],
  ],
  [
    'two capitals are no courtesy',
    'The pier is old, said MX Wharves.',
    ['MX Wharves → MX Wharves'],
  ],
  [
    '“, and” between two opens a clause',
    'Almost 12 million people fish here, and Mr Reed pledged to help.',
    ['Reed → Reed'],
  ],
  [
    '“, and” before who has an aside opens a clause',
    'The market wants a cut, and analysts at Halden Steel, who hoped for one, said the door is open.',
    ['analysts at Halden Steel → analysts at Halden Steel'],
  ],
  [
    '“but it” is no second subject',
    'A report says the town must tend the firm’s links to the port, but the council warns that it is late.',
    ['A report → A report', 'the council → the council'],
  ],
  [
    'who is an example is not who speaks',
    'But even those owners, such as Jon Reed at Brill, who has done more than most, said it was late.',
    ['those owners → those owners'],
  ],
  [
    'two verbs in an aside about a firm',
    'Kule, a shop that tracks and buys old maps, says it is shut.',
    ['Kule → Kule'],
  ],
  [
    'the place and the agency before a sentence',
    'OSLO (Reuters) Norway said on Thursday it was late.',
    ['Norway → Norway'],
  ],
  [
    'an infinitive among others has no speaker behind it',
    'He would be free to act to guard the pier, maintain order and deal with fires.',
    [],
  ],
  ['what is called into question', 'The clerk’s dual role calls into question any choice.', []],
  [
    'what is described by a thing',
    'Daily life was characterized by poor conditions and constant fear.',
    [],
  ],
  ['an attribute behind another', 'It takes part in creating a lively and ordered space.', []],
  [
    'a word that the article writes small is no name where it opens a sentence',
    'Language in the draft says the pier is old. The language is plain.',
    ['Language in the draft → Language in the draft'],
  ],
  [
    'neither of two',
    'Acme and Brill met on Monday. Neither company would confirm the deal.',
    ['Neither company → ?'],
  ],
  [
    'a land that spoke is “it”',
    'Norway threatened to cut its aid to Fiji if the council did not act. But it insisted the row was over.',
    ['Norway → Norway', 'it → Norway'],
  ],
  [
    'who speaks within what is said does not say it',
    'It ends in May, the sources said. The panel proposes a ban, they said.',
    ['the sources → the sources', 'The panel → The panel', 'they → the sources'],
  ],
  [
    'the subject of the sentence before stands out, though he only was something',
    'Ms Ida Holm said the deal was good. But Jon Reed, head of sales at Brill & Coe, was less glad. “It is dear,” he said.',
    ['Ida Holm → Ida Holm', 'he → Jon Reed'],
  ],
])('%s', (_, text, expected) => {
  expect(speechCounts(text)).toEqual(expected);
});

test.each([
  [
    'an aside between dashes ends with its second dash',
    'Jon Reed, head of the Salt Commission – the group made up of Oslo, Turin and Ghent – told me that it was late.',
    ['Jon Reed → Jon Reed'],
  ],
  [
    'a verb in -s behind a short name',
    'In its latest study, IPCC states plainly that it is warm.',
    ['IPCC → IPCC'],
  ],
  [
    'people within an aside do not speak',
    'The report, in a comment that goes against statements made by President Vane and senior aides, says it is late.',
    ['The report → The report'],
  ],
  [
    'one with two offices is no group',
    'Kay Clarke, the former chancellor and deputy chairman of Brill Salt, the firm, accused ministers of theft. “It is bad,” he said.',
    ['Kay Clarke → Kay Clarke', 'he → Kay Clarke'],
  ],
  ['who is made to question', 'This will make owners in Ghent question their faith.', []],
  [
    'an object is no subject',
    'Extracting them and turning them into a fuel requires copious steam.',
    [],
  ],
  ['counted projects are no verb', 'Bell, a guide, saw 31 harbour projects to be built.', []],
  ['what somebody is called', 'Another, a cook named Ida, ran off with the sword.', []],
  ['what something is called', 'A shop called “Old Maps”, which was small, fell.', []],
  [
    'an official who speaks of somebody is not that somebody',
    'Vane said he would go. But a senior port official said it was late. The official said Vane never left.',
    [
      'Vane → Vane',
      'a senior port official → a senior port official',
      'The official → a senior port official',
    ],
  ],
  [
    'who announces stands beside “when”',
    'Brill was fined in March, but the Harbour Office when announcing the fine named nobody.',
    ['the Harbour Office → Harbour Office'],
  ],
  [
    'an office with its short form before a name',
    'Member of parliament (MP) Kevin Cole said it fell.',
    ['Kevin Cole → Kevin Cole'],
  ],
  [
    'who is asked why is who did it',
    'Bell said he came to ask Minister Serge Kohl why he had ordered a flag flown.',
    ['Bell → Bell', 'he → Serge Kohl'],
  ],
  [
    'a headline that runs into its sentence',
    'Sailor Fined With His Crew After Painting His Boat The boat owner says the paint was a joke.',
    ['The boat owner → The boat owner'],
  ],
  [
    'a name that its initials follow',
    'Campaigners of Action on Soot and Heat (Ash) met. Ash said it was late.',
    ['Ash → Action on Soot and Heat'],
  ],
  [
    'a quotation shown apart is of who is named below it',
    'Mr Hu said it was late.\n\n" They are trying to make a new bloc that works together "\n\nSandra Brand\n\nBut the talks failed.',
    ['Hu → Hu', 'Sandra Brand → Sandra Brand'],
  ],
  [
    'and else of nobody',
    'Mr Hu said it was late.\n\n" They are trying to make a new bloc that works together "\n\nBut the talks failed.',
    ['Hu → Hu'],
  ],
])('%s', (_, text, expected) => {
  expect(speechCounts(text)).toEqual(expected);
});

test.each([
  [
    'who tells of workers is no firm',
    'The fire office helped, port spokesperson Lotte Garner said. Garner said workers had left. “It was late,” she said.',
    ['Lotte Garner → Lotte Garner', 'Garner → Lotte Garner', 'she → Lotte Garner'],
  ],
  [
    'a road is nobody',
    'Mrs Ida Holm said it burned at 5307 Skyhill Road and divers came. “They did well,” she said.',
    ['Ida Holm → Ida Holm', 'she → Ida Holm'],
  ],
  [
    'a number in a name is part of it',
    'Pier Nine Orro said it was late.',
    ['Pier Nine Orro → Pier Nine Orro'],
  ],
  [
    '“who” is the one who can be, within what stands before',
    'The case, Basalt Paints v. Coe, was a complaint from a ferry owner in Oslo who alleged a theft.',
    ['who → a ferry owner'],
  ],
  ['a thing outlines nothing', 'Red tape outlined the edge of the pier.', []],
  ['what may be refused', 'It is about whether companies may refuse to say where they buy.', []],
])('%s', (_, text, expected) => {
  expect(speechCounts(text)).toEqual(expected);
});

test.each([
  [
    'the name before what is told of it',
    'Doug Mill of Brill Marine, a firm selling ropes, said it was late. Ida Holm of Salt University, co-author of a study published in May, said it fell.',
    ['Doug Mill → Doug Mill', 'Ida Holm → Ida Holm'],
  ],
  [
    'one of several, by name',
    'One of these groups, the Salt Democratic Forces (SDF), opposed the plan and said it was late.',
    ['Salt Democratic Forces → Salt Democratic Forces'],
  ],
  [
    '“they” are not what is theirs',
    'The pair grew their company in Oslo. They said it was late.',
    ['They → ?'],
  ],
  [
    'the House is not the White House',
    'The White House sent the files. The House said it wanted more.',
    ['The House → House'],
  ],
])('%s', (_, text, expected) => {
  expect(speechCounts(text)).toEqual(expected);
});

test.each([
  [
    'who has a party is no party',
    'Opposition leader Ana Cole decried fraud, disputing the lead of President Edo Tolland. Earlier, Tolland dismissed allegations of fraud. “I have won,” he said. But Tolland, whose Salt party has held power for years, claimed it was fine.',
    [
      'Ana Cole → Ana Cole',
      'Ana Cole → Ana Cole',
      'Tolland → Edo Tolland',
      'he → Edo Tolland',
      'Tolland → Edo Tolland',
    ],
  ],
  [
    'what a council votes down',
    'At last the Orro Council rejected the ferry by a 6-to-3 vote.',
    [],
  ],
  [
    'who is confirmed in office',
    'The House confirmed him on Friday, and the Senate confirmed the nominees.',
    [],
  ],
  ['whom a senate acquits', 'The Senate acquitted all three of them.', []],
  ['what a photograph shows below it', 'A parking sign showing the shop’s old mark.', []],
  [
    'a name behind the second task of an office',
    'Norway’s Minister for Trade and Fisheries Oscar Coe says it fell.',
    ['Oscar Coe → Oscar Coe'],
  ],
  [
    'where a firm is based is no part of its name',
    'The seller, Turin-based Acme Salt, denies it.',
    ['Acme Salt → Acme Salt'],
  ],
  [
    'a body that two adjectives name',
    'The Norse Oceanic and Atmospheric Administration said it fell.',
    [
      'The Norse Oceanic and Atmospheric Administration → Norse Oceanic and Atmospheric Administration',
    ],
  ],
  [
    'a day before a name that brackets shorten is no part of it',
    'On Thursday, the Norse Court of Justice (NCJ) ruled that the pier is safe.',
    ['NCJ → Norse Court of Justice'],
  ],
  [
    'a pronoun that stands before a name already is another’s',
    'Mr John Hick ran the port. His views clash with those of Mr Bern Reed; he said it was late.',
    ['he → John Hick'],
  ],
  [
    'groups keep every member',
    'It fell, said Ana Bell, Bo Reed, and Ed Cole.',
    ['Ana Bell, Bo Reed, and Ed Cole → Ana Bell, Bo Reed and Ed Cole'],
  ],
  [
    'a name with commas that its initials spell',
    'The Norse Educational, Scientific and Cultural Organization (NESCO) said it fell.',
    [
      'The Norse Educational, Scientific and Cultural Organization → Norse Educational, Scientific and Cultural Organization',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(speechCounts(text)).toEqual(expected);
});
