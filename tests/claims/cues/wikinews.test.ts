import { expect, test } from 'vitest';
import { told } from '../claims-of';

/** Constructions of free news articles that nobody had tuned on: each row is one kind. */
test.each([
  [
    'an attribute of hearsay behind a preposition or an amount',
    'The port has a list of alleged smugglers. Several alleged smugglers were seen with purported captain Holm.',
    [
      '– | alleged | alleges | smugglers',
      '– | alleged | alleges | smugglers were seen with purported captain Holm',
      '– | purported | alleges | captain Holm',
    ],
  ],
  [
    'a subject that is a pronoun, whatever its verb looks like',
    'Ida Holm, 31, told officers he bit the dog. The crew left after saying they forgave the captain.',
    [
      'Ida Holm | told | states | he bit the dog',
      'The crew | saying | states | they forgave the captain',
    ],
  ],
  [
    'a verb in -ing that looks like a noun',
    'The mayor is joining in, warning them today of the dangers of the pier.',
    ['The mayor | warning | predicts them today | the dangers of the pier'],
  ],
  [
    'a year before the verb',
    'Satellite imagery from 2017 suggests the town had two piers.',
    ['Satellite imagery from 2017 | suggests | states | the town had two piers'],
  ],
  [
    'a phrase before a subject that a relative clause tells more of',
    'The study also found in six towns most of the sailors who fell ill were young.',
    ['The study | found | states | most of the sailors who fell ill were young'],
  ],
  [
    'a name of who is told that no noun phrase holds',
    'Holm also assured users of Row Not Sail that they are safe.',
    ['Holm | assured | states | they are safe'],
  ],
  [
    'a name with a verb behind a plural',
    'In addition to the visits Holm also ordered the closure of the pier.',
    ['Holm | ordered | orders | the closure of the pier'],
  ],
  [
    'a day that is declared something',
    'The mayor, Ida Holm, has declared Monday a day of rest.',
    ['Ida Holm | has declared | states | Monday a day of rest'],
  ],
  [
    'condolences in marks',
    'Ida Holm wrote “A sad day for the port” and offered “condolences to the crew of the ferry.”',
    [
      'Ida Holm | wrote | states | A sad day for the port',
      'Ida Holm | offered | states | condolences to the crew of the ferry',
    ],
  ],
  [
    'a paper that reads between commas',
    'Because the pier is old, reads the motion, the town must close it.',
    ['the motion | reads | states | Because the pier is old … the town must close it'],
  ],
  [
    'what was asked and declined',
    'The port asked Ida Holm to wait until June, but she declined.',
    ['The port | asked | asks Ida Holm | to wait until June', 'she | declined | declines | '],
  ],
  [
    'a quotation whose first letter was changed',
    'The union praised the crew, noting on Twitter “[t]heir voyage began the history of the port”.',
    [
      'The union | praised | states | the crew',
      'The union | noting | states | [t]heir voyage began the history of the port',
    ],
  ],
  [
    'a target in marks',
    'Ida Holm called on “captains, sailors and their families” to keep the port clean.',
    ['Ida Holm | called on | asks “captains, sailors and their families” | to keep the port clean'],
  ],
  [
    'a town and where it lies within a target',
    'On Wednesday the judge sentenced a sailor based in Orro, Kansas to prison for two years.',
    ['the judge | sentenced | orders a sailor based in Orro, Kansas | prison for two years'],
  ],
  [
    'a paper whose name has a word of time',
    'Holm told the Sunday Post the pier was shut. It fell, according to the Daily Tide. Orro Today said it rose.',
    [
      'Holm | told | states | the pier was shut',
      'the Daily Tide | according to | states | It fell',
      'Orro Today | said | states | it rose',
    ],
  ],
  [
    'a source whose name ends before the subject',
    'Birds were fed on the pier; according to Holm sailors have not yet found any nests.',
    ['Holm | according to | states | sailors have not yet found any nests'],
  ],
  [
    'a verb of saying between “which” and its verb',
    'The plan has rules which analysts say could close the port.',
    ['analysts | say | states | rules … could close the port'],
  ],
  [
    'a relative clause behind a preposition',
    'The rules do not apply to the pier, for which Holm has requested an exemption.',
    ['Holm | has requested | asks | an exemption'],
  ],
  [
    'a verb that looks like a noun before a quotation',
    'The study reports “For each pier, the number of gulls rose by ten”.',
    ['The study | reports | states | For each pier, the number of gulls rose by ten'],
  ],
])('%s', (_, text, claims) => {
  expect(told(text)).toEqual(claims);
});
