import { expect, test } from 'vitest';
import { told } from '../claims-of';

test.each([
  ['a quotation before', '“We grow,” said Bell.', ['Bell | said | states | We grow']],
  [
    'a quotation on both sides',
    '“I counted them,” Bell wrote on Friday, “and then again.”',
    ['Bell | wrote | states | I counted them … and then again'],
  ],
  [
    'a quotation that goes on in the next sentence',
    '“We grow,” said Bell. “We will go on.”',
    ['Bell | said | states | We grow … We will go on'],
  ],
  [
    'a quotation of several sentences',
    '“We grow. We will go on,” said Bell.',
    ['Bell | said | states | We grow. We will go on'],
  ],
  ['a quotation after a colon', 'Bell added: “It fell.”', ['Bell | added | states | It fell']],
  [
    'a quotation after a colon without verb',
    'Bell dismissed talk of a sale: “There is no buyer.”',
    ['Bell | dismissed | denies | talk of a sale', 'Bell | – | states | There is no buyer'],
  ],
  [
    'what stands before a trailing cue',
    'Sales fell in May, the bank said on Friday.',
    ['the bank | said | states | Sales fell in May'],
  ],
  [
    'content that the cue interrupts',
    'Production, it said, would be back in June.',
    ['it | said | states | Production … would be back in June'],
  ],
  [
    'according to, first',
    'According to Acme, sales fell.',
    ['Acme | According to | states | sales fell'],
  ],
  [
    'according to, last',
    'Sales fell, according to Acme.',
    ['Acme | according to | states | Sales fell'],
  ],
  [
    'two cues joined',
    'Acme denied any leak and said its tests were fine.',
    ['Acme | denied | denies | any leak', 'Acme | said | states | its tests were fine'],
  ],
  [
    'a participle',
    'Acme rejected the offer, saying that it was too low.',
    ['Acme | rejected | denies | the offer', 'Acme | saying | states | it was too low'],
  ],
  [
    'a relative clause',
    'Bell praised Coe, who added that sales fell.',
    ['Bell | praised | states | Coe', 'who | added | states | sales fell'],
  ],
  [
    'a gap in a relative clause',
    'They sued over a lagoon, which the company says was lost.',
    ['They | sued over | accuses | a lagoon', 'the company | says | states | a lagoon … was lost'],
  ],
  [
    'a passive with its agent',
    'Acme was accused by Brill of theft.',
    ['Brill | was accused by | accuses Acme | theft'],
  ],
  [
    'hearsay',
    'Lawmakers are said to be preparing a bill.',
    ['– | are said | states | Lawmakers … to be preparing a bill'],
  ],
  [
    'a noun',
    'Bell rejected his claim that sales fell.',
    ['Bell | rejected | denies | his claim that sales fell', 'his | claim | alleges | sales fell'],
  ],
  [
    'an account',
    'By her account, the tests were fine.',
    ['her | By her account | states | the tests were fine'],
  ],
  [
    'a comment of the article',
    'Acme said it paid, signaling an end to the dispute.',
    ['Acme | said | states | it paid'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
