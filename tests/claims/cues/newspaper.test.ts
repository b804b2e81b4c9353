import { expect, test } from 'vitest';
import { speechCounts, told } from '../claims-of';

/** Sentences as papers and agencies write them: each row is one kind. */
test.each([
  [
    'what is said goes on behind “and” with a verb of its own',
    'Police reported the man left the hall and continued to shout at others.',
    ['Police | reported | states | the man left the hall and continued to shout at others'],
  ],
  [
    'what is said goes on with “would”',
    'The clerk said the team had been merged into a new group and would cease work.',
    ['The clerk | said | states | the team had been merged into a new group and would cease work'],
  ],
  [
    'what is said goes on with a passive of a verb of saying',
    'Basalt said it had told the council of the risk and had been fined.',
    ['Basalt | said | states | it had told the council of the risk and had been fined'],
  ],
  [
    '“reportedly” before a whole sentence',
    'Reportedly, two sailors were hurt and at least eight sailors were saved from the pier.',
    [
      '– | Reportedly | states | two sailors were hurt and at least eight sailors were saved from the pier',
    ],
  ],
  [
    'a passive that says nothing ends no content',
    'According to the office, Kade braked after a car came near, and he was not fined.',
    [
      'the office | According to | states | Kade braked after a car came near, and he was not fined',
    ],
  ],
  [
    'how long it has been said',
    'Ida Holm’s campaign has said for months that the pier is safe.',
    ['Ida Holm’s campaign | has said | states | the pier is safe'],
  ],
  [
    'a participle between where it was said and “that”',
    'Ida Holm had said in a radio interview taped before the storm that the pier was safe.',
    ['Ida Holm | had said | states | the pier was safe'],
  ],
  [
    'a show in quotation marks between the verb and “that”',
    'Ida Holm said on the radio show “This Week” on Sunday that the pier was safe.',
    ['Ida Holm | said | states | the pier was safe'],
  ],
  [
    'an aside in dashes between the verb and “that”',
    'Paul Brask said — on the radio, as it happens — that the pier was safe.',
    ['Paul Brask | said | states | the pier was safe'],
  ],
  [
    'a question in quotation marks and who is asked',
    '“Why are you still here?” Ida Holm asked the dockers. “What does this say about the pier?”',
    ['Ida Holm | asked | asks | Why are you still here? … What does this say about the pier?'],
  ],
  [
    'a quotation that closes before a sentence of who says it and how',
    '“The pier is old!” Ida Holm tweeted, quoting a report.',
    ['Ida Holm | tweeted | states | The pier is old!'],
  ],
  [
    'any verb beside a quotation',
    '“The pier is old,” an angry Paul Brask retaliated. “It never moves.”',
    ['Paul Brask | retaliated | states | The pier is old … It never moves'],
  ],
  [
    'any verb between a quotation and who says it',
    '“The pier is old,” groused Ida Holm, the harbour master.',
    ['Ida Holm | groused | states | The pier is old'],
  ],
  [
    'any verb and a colon',
    'Ida Holm grinned: “The pier is old.”',
    ['Ida Holm | grinned | states | The pier is old'],
  ],
  [
    'a party and a state behind a name',
    '“Let me be clear,” Ida Holm, R-Ky., said. “The pier is old.”',
    ['Ida Holm | said | states | Let me be clear … The pier is old'],
  ],
  [
    'another who says',
    'One firm says there are two piers, another says there are three.',
    ['One firm | says | states | there are two piers', 'another | says | states | there are three'],
  ],
  [
    'a verb in -ing for the subject of what is said',
    'The sailor says running for office is hard.',
    ['The sailor | says | states | running for office is hard'],
  ],
  [
    'what somebody is to do',
    'The sailor met several lawyers; one suggested she marry a Dane.',
    ['one | suggested | states | she marry a Dane'],
  ],
  [
    'many of somebody at the beginning',
    'Many of her harbour friends say they feel for her.',
    ['Many of her harbour friends | say | states | they feel for her'],
  ],
  [
    'what many said',
    'The crews were released, displaying what many pilots said was a sign of better ties.',
    ['many pilots | said | states | was a sign of better ties'],
  ],
  [
    'a call that is made again',
    'The head of the fund called again for Holm to resign.',
    ['The head of the fund | called | asks | Holm to resign'],
  ],
  [
    'what is blamed alone',
    'Ida Holm slammed the decision on the pier.',
    ['Ida Holm | slammed | accuses the decision on the pier | the decision on the pier'],
  ],
  [
    'a verb that tells how long',
    'Brask continued to complain that Holm had been unfair to him.',
    ['Brask | continued to complain | alleges | Holm had been unfair to him'],
  ],
  [
    'a case that is made',
    'Ida Holm made the case that the pier is too old.',
    ['Ida Holm | made the case | states | the pier is too old'],
  ],
  [
    'a comma too many before the verb',
    'Harbour president Alan Toledo, said a new port was being built.',
    ['Alan Toledo | said | states | a new port was being built'],
  ],
  [
    'the closing mark where the opening one belongs',
    '”Next year will be hard,” says Jan Lasko, senior analyst at Brill.',
    ['Jan Lasko | says | states | Next year will be hard'],
  ],
  [
    'an amount of two “as” for the subject of what is said',
    'One watcher says as much as 10 percent of sailors could be at the pier.',
    ['One watcher | says | states | as much as 10 percent of sailors could be at the pier'],
  ],
  [
    'a title in quotation marks before the verb',
    'The harbour report, “Piers: How to Build Them,” states that about two million sailors came.',
    ['The harbour report | states | states | about two million sailors came'],
  ],
  [
    'an office that looks after several things',
    '“It was late,” Anna Reed, assistant secretary for ports, harbours and piers, said on the same call.',
    ['Anna Reed | said | states | It was late'],
  ],
  [
    'what one has pleaded guilty for',
    'Jan Brask has also pleaded guilty for his role in the sale.',
    ['Jan Brask | has also pleaded guilty for | confirms | his role in the sale'],
  ],
  [
    'the condition that somebody is reported in',
    'Two hundred sailors are reported missing.',
    ['– | are reported | states | Two hundred sailors … missing'],
  ],
  [
    'news with the day it was announced',
    'The deal, announced Wednesday morning, will create a large port.',
    ['– | announced | announces | The deal'],
  ],
  [
    'what there have been warnings of',
    'There have been warnings that ports put their own interests first.',
    ['– | warnings | predicts | ports put their own interests first'],
  ],
  [
    'who hailed it at the end',
    'The letter was hailed as good news by critics.',
    ['critics | was hailed | states | The letter … good news'],
  ],
  [
    'a list of those who are urged',
    'Brask urges the council, the sailors and all other groups to stop the work.',
    ['Brask | urges | asks the council, the sailors and all other groups | to stop the work'],
  ],
  [
    'a source behind a whole sentence in which somebody told it',
    'Aides have told sailors that Holm will go, according to two clerks.',
    [
      'Aides | have told | states | Holm will go',
      'two clerks | according to | states | Aides have told sailors that Holm will go',
    ],
  ],
  [
    'what one says that one expects',
    'Ida Holm said she expected a loss in May.',
    ['Ida Holm | said | states | she expected a loss in May'],
  ],
  [
    'experts who question it, behind “with”',
    'The pier met with anger, with experts questioning the size of the beams.',
    ['experts | questioning | denies | the size of the beams'],
  ],
  [
    'a quotation that the next sentence gives to somebody else',
    '“The pier is old,” said Ida Holm. “It is bad.” “We want a new pier.” Paul Brask said Thursday.',
    [
      'Ida Holm | said | states | The pier is old … It is bad',
      'Paul Brask | said | states | We want a new pier',
    ],
  ],
  [
    'a statement that goes on in the next paragraph',
    'Ida Holm said piers are in the lead:\n\n“It is the year of the pier. It will last.”',
    ['Ida Holm | said | states | piers are in the lead … It is the year of the pier. It will last'],
  ],
  [
    'a verb in -ing with an infinitive for the subject of what is said',
    'In 2017 the court said not allowing sailors to marry broke the law.',
    ['the court | said | states | not allowing sailors to marry broke the law'],
  ],
  [
    'capitals that look like an auxiliary',
    '“We had hoped for more,” CAN secretary-general Ida Holm told IPS.',
    ['Ida Holm | told | states | We had hoped for more'],
  ],
  [
    'a comma behind the closing mark',
    '“Storms will bring high waves”, read the warning.',
    ['the warning | read | states | Storms will bring high waves'],
  ],
  [
    'what is shouted, behind “by”',
    'Members protested by shouting “shame on you!”',
    ['Members | shouting | states | shame on you!'],
  ],
  [
    'a paper that looks like an adjective',
    'The storm centre’s advisory indicated the winds were near 180 mph.',
    ['The storm centre’s advisory | indicated | states | the winds were near 180 mph'],
  ],
  [
    'what somebody is punished for refusing',
    'Jan Brask was held in contempt in 2012 for refusing to turn over papers.',
    ['Jan Brask | refusing to | declines | turn over papers'],
  ],
  [
    'questions that are counted: traffic, and nothing that somebody said',
    'Ovelle Data said its test clients had sent 640,000 questions to the relay.',
    ['Ovelle Data | said | states | its test clients had sent 640,000 questions to the relay'],
  ],
  [
    'condolences that are given',
    'Jan Brask gave condolences to the crew.',
    ['Jan Brask | gave | states | condolences to the crew'],
  ],
  [
    'a place, a day and an agency before the first sentence',
    'WASHINGTON, Nov. 19 (UPI) — A clerk lost his keys, officials said.',
    ['officials | said | states | A clerk lost his keys'],
  ],
  [
    'a place and a hyphen',
    'LISBON - Two clerks lost their keys, the city court said.',
    ['the city court | said | states | Two clerks lost their keys'],
  ],
  [
    'what the paper adds behind a quotation',
    'Marl had written in May that the fund “will not sell,” but buyers are waiting for its report.',
    ['Marl | had written | states | the fund “will not sell,”'],
  ],
  [
    'a name, an age, a trade and a town before “who”',
    'Ida Holm, 43, a nurse from Orro, Denmark, who saw the fire, said it was late.',
    ['Ida Holm | said | states | it was late'],
  ],
  [
    'who it is, in hyphens',
    'Still, Holm - who spoke with friends and family on a train - has vowed to go on.',
    ['Holm | has vowed | announces | to go on'],
  ],
  [
    'a source with two titles before another name',
    'According to Orro Times contributor and harbour historian David Brask, U.S. rates rose.',
    ['David Brask | According to | states | U.S. rates rose'],
  ],
  [
    'what a paper reported, with its day',
    'Brask also met with Holm, as The Orro Times reported on Tuesday, and he will go.',
    ['The Orro Times | reported | states | Brask also met with Holm'],
  ],
  [
    'a clause that tells although what, before somebody who did something',
    'Although there is no link to the team, a clerk who spoke to us said it was late.',
    ['a clerk | said | states | it was late'],
  ],
  [
    'a term and the court that gives it',
    'Brask was sentenced to five years by a court in Orro.',
    ['a court in Orro | was sentenced | orders Brask | five years'],
  ],
  [
    'what was welcomed by somebody',
    'The ruling was welcomed by campaigners.',
    ['campaigners | was welcomed by | states | The ruling'],
  ],
  [
    'who could not be reached',
    'The ministry could not be reached for comment.',
    ['The ministry | could not be reached for comment | declines | '],
  ],
  [
    'a verb of what is said within quotation marks, and “further saying”',
    'Bank president Ida Holm said the use of other ships “costs Orro much of its income,” further saying, “Beyond that, it is slow.”',
    [
      'Ida Holm | said | states | the use of other ships “costs Orro much of its income',
      'Ida Holm | saying | states | Beyond that, it is slow',
    ],
  ],
  [
    '“which” behind a day',
    'She had not been seen since 2014, which her wife Ida said was due to a fever.',
    ['Ida | said | states | was due to a fever'],
  ],
  [
    'who did not return a call',
    'Her attorney, Ida Holm, did not return a call seeking comment.',
    ['Ida Holm | did not return a call seeking comment | declines | '],
  ],
  [
    '“up to” so much for the subject of what is said',
    'Forecasters said up to 4 inches of rain could come.',
    ['Forecasters | said | states | up to 4 inches of rain could come'],
  ],
  [
    'a charge that a name denies',
    'Brill is blamed by the crew for the delay, a charge Tehran denies.',
    ['the crew | is blamed by | accuses Brill | the delay', 'Tehran | denies | denies | a charge'],
  ],
  [
    'what one claims to have done',
    'The rebels claimed to have killed 40 soldiers.',
    ['The rebels | claimed | alleges | to have killed 40 soldiers'],
  ],
  [
    'where somebody writes, before what is said',
    'Writing in the journal, the team said mice slept less.',
    ['the team | said | states | mice slept less'],
  ],
  [
    'whom a source cites',
    'According to Xinhua, citing local officials, the dam was safe.',
    ['Xinhua | According to | states | the dam was safe'],
  ],
  [
    'whom a report quotes',
    'The agency reported that the dam was safe, quoting local officials.',
    ['The agency | reported | states | the dam was safe'],
  ],
  [
    'who would not be named',
    'An official who declined to be named said it was late.',
    ['An official | said | states | it was late'],
  ],
  [
    'who asked for anonymity',
    'An official who asked for anonymity said it was late.',
    ['An official | said | states | it was late'],
  ],
  [
    'what has been suggested by nobody in particular',
    'It has been suggested that Brask stole the boat.',
    ['– | has been suggested | states | Brask stole the boat'],
  ],
  [
    'what was claimed by nobody in particular',
    'It was claimed that Brask stole the boat.',
    ['– | was claimed | alleges | Brask stole the boat'],
  ],
  [
    'who dismissed it at the end',
    'The plans were dismissed as “nonsense” by Brask.',
    ['Brask | were dismissed | denies | The plans … nonsense'],
  ],
  [
    'two who say it in the present',
    'Opponents argue it is dear, while supporters say it will help.',
    ['Opponents | argue | states | it is dear', 'supporters | say | states | it will help'],
  ],
  [
    'an office whose name begins like an adjective',
    'The Home Office said it was late.',
    ['The Home Office | said | states | it was late'],
  ],
  [
    'what is not specified',
    'The bank did not specify the sum.',
    ['The bank | did not specify | declines | the sum'],
  ],
  [
    'what somebody is indicted on',
    'Brask was indicted on fraud charges.',
    ['– | was indicted | accuses Brask | fraud charges'],
  ],
  [
    'another name in brackets behind a name',
    'Kule Motors (Brill Freight) said sales rose.',
    ['Kule Motors | said | states | sales rose'],
  ],
  [
    'a name behind an office with capitals',
    'The Prime Minister, Ida Holm, said sales rose.',
    ['Ida Holm | said | states | sales rose'],
  ],
  [
    'what else a relative clause tells of who speaks',
    'Ida Holm, who after losing her voice announced that tolls would rise, left.',
    ['who | announced | announces | tolls would rise'],
  ],
  [
    'what was put out, and who says that it was',
    'Jon Brask rejected the plan, said Ida Holm.',
    [
      'Jon Brask | rejected | denies | the plan',
      'Ida Holm | said | states | Jon Brask rejected the plan',
    ],
  ],
  ['a guess that only weighs a number', 'The opera grossed an estimated $40 million.', []],
  [
    'a reason and “and that”',
    'He left the dog because it had barked and that he did so often.',
    [],
  ],
])('%s', (_, text, claims) => {
  expect(told(text)).toEqual(claims);
});

test('a noun that opens a sentence is no company', () => {
  expect(speechCounts('Sales rose by half, the firm said.')).toEqual(['the firm → ?']);
});

/** Papers that tell who gave them out speak for whoever did. */
test.each([
  ['figures', 'Per figures reported by Brill, sales rose by half.', ['figures → Brill']],
  [
    'a report',
    'Sales rose, according to a report published by the union.',
    ['a report published by the union → the union'],
  ],
  [
    'numbers with a day between',
    'According to numbers released on Friday by the port office, sales rose.',
    ['numbers → the port office'],
  ],
  [
    'a paper that somebody only saw',
    'Sales rose, per a filing seen by the Post.',
    ['a filing seen by the Post → a filing seen by the Post'],
  ],
])('%s', (_, text, speakers) => {
  expect(speechCounts(text)).toEqual(speakers);
});
