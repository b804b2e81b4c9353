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
    ['Neither company → Acme and Brill'],
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
