import { expect, test } from 'vitest';
import { told } from '../claims-of';

/** Constructions of real news that were read past: each row is one kind. */
test.each([
  [
    'a plea, and when it was made',
    'The driver pleaded not guilty on Monday to two counts of theft.',
    ['The driver | pleaded not guilty | denies | two counts of theft'],
  ],
  [
    'a verb in -ing behind “while”',
    'While naming nobody, Moen said the offer won.',
    ['Moen | said | states | the offer won'],
  ],
  [
    'a speaker after the verb, between commas',
    'The pump stood on a quay, stated Minister Ana Bell, and was sold.',
    ['Ana Bell | stated | states | The pump stood on a quay … and was sold'],
  ],
  [
    'a day between “and” and the next statement',
    'Two were hurt and on Monday the council announced the pier would close.',
    ['the council | announced | announces | the pier would close'],
  ],
  [
    'a crowd without a noun',
    'Some called for fresh talks.',
    ['Some | called for | asks | fresh talks'],
  ],
  [
    'an owner before a noun that looks like a verb',
    'Lind called Bell’s conduct a disgrace.',
    ['Lind | called | states | Bell’s conduct a disgrace'],
  ],
  [
    'another name for the subject of what is said',
    'A court in Turin ruled the firm’s habit of hiring boys, or apprentices, is unlawful.',
    [
      'A court in Turin | ruled | orders | the firm’s habit of hiring boys, or apprentices, is unlawful',
    ],
  ],
  [
    'company of the subject',
    'Acme, along with the Orro Union, have announced their plans for a ferry.',
    ['Acme | have announced | announces | their plans for a ferry'],
  ],
  [
    'what somebody is said to have done, in -ing',
    'The chemists reported finding a glue that is safe.',
    ['The chemists | reported | states | finding a glue that is safe'],
  ],
  [
    'a medium that reports, beside another clause',
    'No loss was feared, with local media reporting nobody was aboard.',
    ['local media | reporting | states | nobody was aboard'],
  ],
  [
    'a day before the comma',
    'Radio Torvi reported on Friday, turnout had risen.',
    ['Radio Torvi | reported | states | turnout had risen'],
  ],
  [
    'a team that reports at the end',
    'A worm can digest rope, a team at the Orro Institute reports today.',
    ['a team at the Orro Institute | reports | states | A worm can digest rope'],
  ],
  [
    'participles joined in an aside',
    'An earlier paper, printed in 2021 and withdrawn a year later, had claimed that eels ate it.',
    ['An earlier paper | had claimed | alleges | eels ate it'],
  ],
  [
    'two names within the subject of what is said',
    'A pilot who wished to stay unnamed said a deal with the Moors and the Fens was near.',
    ['A pilot | said | states | a deal with the Moors and the Fens was near'],
  ],
  [
    'a perfect in -ing',
    'Both parties denied having said so.',
    ['Both parties | denied | denies | having said so'],
  ],
  [
    'a picture that shows something',
    'Photos showed a ferry with one mast.',
    ['Photos | showed | states | a ferry with one mast'],
  ],
  [
    'a long quotation with a small first letter',
    'The notice reads “the old pier can carry no more than two carts at once”.',
    ['The notice | reads | states | the old pier can carry no more than two carts at once'],
  ],
  [
    'when it was reported, between the verb and its auxiliary',
    'The driver’s state was on Monday reported to be grave.',
    ['– | was on Monday reported | states | The driver’s state … to be grave'],
  ],
  [
    'two who call something so, behind “with”',
    'Members met, with Ana Bell of Torvi calling the bill “late” and Ole Moen of Brill calling it “dear”.',
    ['Ana Bell | calling | states | the bill “late”', 'Ole Moen | calling | states | it “dear”'],
  ],
  [
    'a place between “and” and the second verb',
    'Lind called the vote a joke and on the radio referred to it as a farce.',
    ['Lind | called | states | the vote a joke', 'Lind | referred to | states | it as a farce'],
  ],
  [
    'reports that nobody owns',
    'By early reports, the ferry sank.',
    ['early reports | By | states | the ferry sank'],
  ],
  [
    'what somebody was told, before it',
    'The clerk kept two books, a court in Torvi was told on Monday.',
    ['– | was told | states a court in Torvi | The clerk kept two books'],
  ],
  [
    'what was expected, with its auxiliary',
    'The bank left its rate alone, as all 12 brokers had expected.',
    ['all 12 brokers | expected | predicts | The bank left its rate alone'],
  ],
  [
    'a plural of an English noun without -s',
    'The ferry sank, data compiled by Orro Analytics suggest.',
    ['data compiled by Orro Analytics | suggest | states | The ferry sank'],
  ],
  [
    'an office before which time stands',
    'The ferry sank, according to current minister Ana Bell.',
    ['Ana Bell | according to | states | The ferry sank'],
  ],
  [
    'a warning whose plural looks like a verb',
    'The service issued flood alerts.',
    ['The service | issued | predicts | flood alerts'],
  ],
  [
    'a demand for a thing, of an owner',
    'Lind knew the union’s demands for a new inquiry.',
    ['the union | demands | asks | a new inquiry'],
  ],
  [
    'a request whose speaker comes last',
    'The hearing had requests for mercy from Bell.',
    ['Bell | requests | asks | mercy'],
  ],
  [
    'a claim by a noun and what it is about',
    'Acme’s warning of a loss came late.',
    ['Acme | warning | predicts | a loss'],
  ],
  [
    'a promise by a noun',
    'He has based his campaign on his pledge to close the pier.',
    ['his | pledge | announces | to close the pier'],
  ],
  [
    'allegations of nobody, without “that”',
    'The case stemmed from allegations Brill paid a clerk.',
    ['– | allegations | alleges | Brill paid a clerk'],
  ],
  ['a verdict', 'The jury found Bell guilty of theft.', ['The jury | found | orders Bell | theft']],
  [
    'a verdict in the passive',
    'Bell was found guilty in court on two counts of theft.',
    ['– | was found | orders Bell | two counts of theft'],
  ],
  [
    'a term of prison',
    'A judge sentenced Bell to a prison term.',
    ['A judge | sentenced | orders Bell | a prison term'],
  ],
  [
    'a penalty',
    'Bell was given a fine of 40 pounds.',
    ['– | was given | orders Bell | a fine of 40 pounds'],
  ],
  [
    'counts that somebody faces',
    'Bell faced two counts of theft.',
    ['– | faced two counts | accuses Bell | theft'],
  ],
  [
    'criticism that somebody draws',
    'Acme drew criticism from unions for the delay.',
    ['unions | drew criticism | accuses Acme | the delay'],
  ],
  [
    'whom somebody thanks',
    'Bell thanked her supporters.',
    ['Bell | thanked | states her supporters | her supporters'],
  ],
  [
    'who is cited as saying',
    'The paper cited Bell as stating it fell.',
    ['The paper | cited | states | Bell as stating it fell', 'Bell | stating | states | it fell'],
  ],
  [
    'what was revealed, and where',
    'As revealed at trial, the firm knew.',
    ['– | revealed | announces | the firm knew'],
  ],
  [
    'an order that somebody tells of',
    'Bell said he had ordered checks on piers.',
    [
      'Bell | said | states | he had ordered checks on piers',
      'he | had ordered | orders | checks on piers',
    ],
  ],
  [
    'words in marks within a sentence, and who said so',
    'The act was “very firm and blunt,” said Ana Bell.',
    ['Ana Bell | said | states | The act was “very firm and blunt,”'],
  ],
  [
    'a speaker behind what has an infinitive',
    'A run of bad years eats into the power to pay back debt, said Ole Moen, a tutor.',
    ['Ole Moen | said | states | A run of bad years eats into the power to pay back debt'],
  ],
  [
    'what somebody said is so',
    'Bell has helped clubs with what she said is growing demand.',
    ['she | said | states | is growing demand'],
  ],
  [
    'a verb behind one name',
    'Two officers have said China plans to leave the reef.',
    ['Two officers | have said | states | China plans to leave the reef'],
  ],
  [
    'a plural that waits for its verb',
    'Diehard backers who came to the city say they will stay.',
    ['Diehard backers | say | states | they will stay'],
  ],
  [
    'more than one by a number',
    'Nine out of ten say they will stay.',
    ['Nine out of ten | say | states | they will stay'],
  ],
  [
    'those who were asked',
    'Those polled say they will stay.',
    ['Those polled | say | states | they will stay'],
  ],
  [
    'a clause that leaves out its verb',
    'She says the delay, while costly, was dealt with.',
    ['She | says | states | the delay, while costly, was dealt with'],
  ],
  [
    'words behind the verb that a quotation stands before',
    '“We are late,” he wrote when the ferry docked.',
    ['he | wrote | states | We are late'],
  ],
  [
    'what somebody took to a medium to say',
    'Lind took to the radio to say the vote was late.',
    ['Lind | to say | states | the vote was late'],
  ],
  [
    'what is not named',
    'Firemen have not named a cause.',
    ['Firemen | have not named | declines | a cause'],
  ],
  [
    'a position that is a clause',
    'The board’s position remained that it fell.',
    ['The board | remained | states | it fell'],
  ],
  [
    'a title between commas',
    'Bell says her show, “Late Again, My Love”, was cut.',
    ['Bell | says | states | her show, “Late Again, My Love”, was cut'],
  ],
  [
    'a sentence that only leads to a quotation',
    'Bell went on:\n\n“You look at the questions. They are not fair.”',
    ['Bell | went on | states | You look at the questions. They are not fair'],
  ],
  [
    'a quotation that nobody says, behind what somebody told',
    'Ole Moen told of his first year. “I was late for all of it, and nobody cared.”',
    [
      'Ole Moen | told of | states | his first year',
      'Ole Moen | – | states | I was late for all of it, and nobody cared',
    ],
  ],
  [
    'a source between a date and its sentence',
    'Since then, according to Brill, four piers have closed.',
    ['Brill | according to | states | Since then … four piers have closed'],
  ],
  [
    'clauses that semicolons part',
    'The study reported that coal was dear; that wood was rare; and that oil was cheap.',
    ['The study | reported | states | coal was dear; that wood was rare; and that oil was cheap'],
  ],
  [
    'the next speaker behind “while”',
    'Bell said the pier was closed while Moen said it was open.',
    ['Bell | said | states | the pier was closed', 'Moen | said | states | it was open'],
  ],
  [
    'what a joined clause goes on with',
    'He said the boat has been sailed at two fairs and he was called a fine helmsman.',
    [
      'He | said | states | the boat has been sailed at two fairs and he was called a fine helmsman',
    ],
  ],
  [
    'an adverb that is a conjunction as well, between an auxiliary and its verb',
    'Bell was held in March. She has since said that the key was lost.',
    ['She | has since said | states | the key was lost'],
  ],
  [
    'an aim behind the speaker',
    'The rail would be examined, Bell said, to see if it held.',
    ['Bell | said | states | The rail would be examined … to see if it held'],
  ],
])('%s', (_, text, claims) => {
  expect(told(text)).toEqual(claims);
});

test.each([
  ['a request of the press', 'Bell ignored the paper’s request for comment.'],
  ['people who come', 'Some 90 people showed up at the gate.'],
  ['a nominee who is not confirmed', 'The chamber had not confirmed him.'],
  ['police who come', 'Police responded to reports of a fight.'],
])('%s: nothing is said', (_, text) => {
  expect(told(text)).toEqual([]);
});

test('a firm that shows a thing says nothing', () => {
  expect(told('Acme showed a ferry with one mast.')).toEqual([]);
});
