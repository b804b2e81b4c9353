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
  [
    'what is done at a request',
    'At his own request, Holm was moved to the pier. The crew shut the gate at the behest of Ida Holm.',
    [
      'his | request | asks | Holm was moved to the pier',
      'Ida Holm | behest | asks | The crew shut the gate',
    ],
  ],
  [
    'what somebody makes in saying it',
    'Ida Holm made the announcement on air. Two gangs had made threats against the crew.',
    [
      'Ida Holm | made | announces | the announcement',
      'Two gangs | had made | announces | threats against the crew',
    ],
  ],
  [
    'what demands include',
    'Their demands have included a new pier and a vote in May.',
    ['Their | demands have included | asks | a new pier and a vote in May'],
  ],
  [
    'a lawsuit of somebody',
    'The port faces a lawsuit filed by the Orro Union. Lawsuits were also filed against the owners.',
    [
      'the Orro Union | lawsuit filed by | accuses | ',
      '– | Lawsuits were also filed against | accuses the owners | ',
    ],
  ],
  [
    'nouns of advice and of what is promised',
    'The town rose thanks to recommendations by experts to dredge. It gained a commitment from Norway to buy ten boats.',
    [
      'experts | recommendations | asks | to dredge',
      'Norway | commitment | announces | to buy ten boats',
    ],
  ],
  [
    'an order that stands before the main clause',
    'After instructions from Minister Holm to shut the pier, the crew left.',
    ['Holm | instructions | orders | to shut the pier'],
  ],
  [
    'the ruling of a court that is named before it',
    'The plan rests on a Supreme Court ruling, that boats were no homes.',
    ['Supreme Court | ruling | orders | boats were no homes'],
  ],
  [
    'what is expected, or not',
    'The move was expected. The storm is not expected to reach the pier.',
    [
      '– | was expected | predicts | The move',
      '– | is not expected | predicts | The storm … to reach the pier',
    ],
  ],
  [
    'what a court finds something to be',
    'The court found the vote to be unlawful.',
    ['The court | found | states | the vote to be unlawful'],
  ],
  [
    'a clause of time before what is found',
    'The divers found when it was warm, they would stay longer.',
    ['The divers | found | states | when it was warm, they would stay longer'],
  ],
  [
    'a target that a relative clause tells more of',
    'They had asked Chief Executive Ida Holm, who is backed by the union, to resign.',
    ['They | had asked | asks Chief Executive Ida Holm, who is backed by the union | to resign'],
  ],
  [
    'warnings and orders that were given out',
    'Yellow warnings were issued nationwide. An order issued by the port applied to three towns.',
    [
      '– | were issued | predicts | Yellow warnings … nationwide',
      'the port | issued by | orders | An order',
    ],
  ],
  [
    'a team that reports in the plural',
    'In a paper out on Wednesday, a team of scientists report old sailors caught eels at sea.',
    ['a team of scientists | report | states | old sailors caught eels at sea'],
  ],
  [
    'as a court found',
    'Holm argued that the aim was to close the pier, as the High Court found.',
    [
      'Holm | argued | states | the aim was to close the pier, as the High Court found',
      'the High Court | found | states | the aim was to close the pier',
    ],
  ],
  [
    'a court and an office that order',
    'A judge blocked the sale. King Olaf suspended parliament. The ferry firm suspended its boats.',
    ['A judge | blocked | orders | the sale', 'King Olaf | suspended | orders | parliament'],
  ],
  [
    'nobody in particular, and a clause of time alone',
    'The law covers people who had been accused of theft. After it had closed, Holm emailed the crew.',
    [],
  ],
  [
    'a paper that cites somebody and says more',
    'Reports citing friends of the mayor have indicated that she will leave.',
    ['Reports citing friends of the mayor | have indicated | states | she will leave'],
  ],
  [
    'a dash within a quotation',
    'Holm said her crew “are sure of the wind — but sure or not, we are in port until noon”.',
    [
      'Holm | said | states | her crew “are sure of the wind — but sure or not, we are in port until noon”',
    ],
  ],
  [
    'a condition and “then”',
    'Holm said if the goal is safety, then the port should close the pier.',
    ['Holm | said | states | if the goal is safety, then the port should close the pier'],
  ],
  [
    'what a source interrupts behind its first verb',
    'Two of the boats were, according to facts heard in court, “not safe at sea” and one was lost.',
    ['facts | according to | states | Two of the boats were … “not safe at sea” and one was lost'],
  ],
  [
    'a conjunction before the speaker',
    'But, she said, if enough people come the pier could fall.',
    ['she | said | states | if enough people come the pier could fall'],
  ],
  [
    'an aside between dashes before the quotation',
    'Ida Holm said — as reported by the Post — “The pier will close. We will build a new one”.',
    ['Ida Holm | said | states | The pier will close. We will build a new one'],
  ],
  [
    'dashes of two strokes',
    'The sailors -- some who said nobody had warned them -- waited for the tide.',
    ['who | said | states | nobody had warned them'],
  ],
  [
    'a clause of time, and a thing that is called so',
    'The survey found that when it was cold, a small fish called the smelt came to the pier.',
    [
      'The survey | found | states | when it was cold, a small fish called the smelt came to the pier',
    ],
  ],
  [
    'somebody who is introduced',
    'Introducing her at the fair, chairman Ole Moen said that boats had their roots in trade.',
    ['Ole Moen | said | states | boats had their roots in trade'],
  ],
  [
    'a poll of two papers, and figures released on a day',
    'A Tide/ORR News poll showed a lead for Holm. Figures released on Friday show prices rose.',
    [
      'A Tide/ORR News poll | showed | states | a lead for Holm',
      'Figures released | show | states | prices rose',
    ],
  ],
  [
    'an amount that no article opens',
    'Officials reported at least 20 wrecks on the coast. The port expects more than 200 boats to come.',
    [
      'Officials | reported | states | at least 20 wrecks on the coast',
      'The port | expects | predicts | more than 200 boats to come',
    ],
  ],
  [
    'media in the plural at the end of a sentence',
    'The captain was arrested, local media report. He recalled how all the boats were lost.',
    [
      'local media | report | states | The captain was arrested',
      'He | recalled | states | how all the boats were lost',
    ],
  ],
  [
    'who hears and knows it tells it',
    'The court heard that Holm had sold the boat. The Orro Post understands the pier will close.',
    [
      'The court | heard | states | Holm had sold the boat',
      'The Orro Post | understands | states | the pier will close',
    ],
  ],
  [
    'no comment from somebody',
    'There was no immediate comment from the ministry on the strike.',
    ['the ministry | no immediate comment | declines | the strike'],
  ],
  [
    'a passive that goes on',
    'Holm was found guilty of fraud and sentenced to two years.',
    ['– | was found | orders Holm | fraud', '– | sentenced | orders Holm | two years'],
  ],
  [
    'a verb in -ing before the main clause',
    'Conceding defeat, Holm left the hall.',
    ['Holm | Conceding | confirms | defeat'],
  ],
  [
    'a source whose place is told',
    'According to the lead author, Ida Holm of the University of Orro, the eels are old.',
    ['Ida Holm | According to | states | the eels are old'],
  ],
  [
    'a warning to do something',
    'The port warned sailors to stay at home.',
    ['The port | warned | asks sailors | to stay at home'],
  ],
  [
    'a state that is declared',
    'The governor declared a state of emergency.',
    ['The governor | declared | announces | a state of emergency'],
  ],
  [
    'a complaint that was filed with somebody',
    'Holm filed a complaint with the police accusing Brill of theft.',
    ['Holm | accusing | accuses Brill | theft'],
  ],
  [
    'hope that is expressed, and an office that is given up',
    'Holm expressed hope that the pier would open. Bell submitted his resignation after a year.',
    [
      'Holm | expressed | states | hope that the pier would open',
      'Bell | submitted | announces | his resignation',
    ],
  ],
  [
    'a verdict alone',
    'The jury found Holm not guilty.',
    ['The jury | found | orders Holm | not guilty'],
  ],
  [
    'who is told, as a pronoun before a pronoun',
    'Officers told him he had never been a sailor.',
    ['Officers | told | states | he had never been a sailor'],
  ],
  [
    'a participle within an aside, and an aside that says who refused',
    'Ida Holm, who introduced a bill in May aimed at better piers, said the plans were good. John Lund of Orro, a sailor who has refused to vote, said the crew deserved better.',
    [
      'Ida Holm | said | states | the plans were good',
      'who | introduced | announces | a bill in May aimed at better piers',
      'John Lund | said | states | the crew deserved better',
      'who | has refused to | declines | vote',
    ],
  ],
  [
    'who says it early on a day, within the sentence',
    'Two sailors were rescued, the coast guard said early on Sunday, and a third was missing.',
    ['the coast guard | said | states | Two sailors were rescued'],
  ],
  [
    'a source and a quotation that is a subject',
    "According to a note by Holm's office, “ending the threat stemming from the sea” is an aim of the plan.",
    [
      "a note by Holm's office | According to | states | “ending the threat stemming from the sea” is an aim of the plan",
    ],
  ],
  [
    'days of something, and requests that are issued',
    'The port announced three days of mourning. The council issued a request for papers.',
    [
      'The port | announced | announces | three days of mourning',
      'The council | issued | asks | a request for papers',
    ],
  ],
  [
    'a deed of one at the request of another',
    'The crew went home in May, then at the request of Holm returned in June.',
    ['Holm | request | asks | The crew … returned in June'],
  ],
  [
    'who is urged behind the quotation',
    '“Stay indoors,” Holm urged sailors.',
    ['Holm | urged | asks | Stay indoors'],
  ],
  [
    'a name behind what a preposition has at the beginning',
    'During the meeting Ida Holm said it was late.',
    ['Ida Holm | said | states | it was late'],
  ],
  [
    'what was said next, behind “before”',
    'Holm called the vote “a farce” before declaring victory in Orro.',
    [
      'Holm | called | states | the vote “a farce”',
      'Holm | declaring | announces | victory in Orro',
    ],
  ],
  [
    'a motion, and what one speaks about',
    'She made a motion to close the pier. Ida Holm has spoken to Radio Orro about her journey.',
    [
      'She | made a motion | asks | to close the pier',
      'Ida Holm | has spoken to | states Radio Orro | her journey',
    ],
  ],
  [
    'an office with a comma too many',
    'Port official, Ida Holm asked anyone to turn it in.',
    ['Ida Holm | asked | asks anyone | to turn it in'],
  ],
  [
    'a year that owns something, and what is suspected',
    'Holm said this year’s race was hard. Police suspect that the pier was burnt. Officials named two suspected thieves.',
    [
      'Holm | said | states | this year’s race was hard',
      'Police | suspect | predicts | the pier was burnt',
      'Officials | named | states | two suspected thieves',
    ],
  ],
  [
    'a thing that is noted or mentioned',
    'The divers noted risks for the eels. Ida Holm mentioned the old pier.',
    [
      'The divers | noted | states | risks for the eels',
      'Ida Holm | mentioned | states | the old pier',
    ],
  ],
  [
    'one who comes out against something',
    'Holm has come out against the plan. The pier, she noted, was closed.',
    [
      'Holm | has come out against | denies | the plan',
      'she | noted | states | The pier … was closed',
    ],
  ],
  [
    'an order at the behest of somebody',
    'King Olaf suspended parliament at the behest of Ida Holm.',
    [
      'King Olaf | suspended | orders | parliament',
      'Ida Holm | behest | asks | King Olaf suspended parliament',
    ],
  ],
  [
    'a given name ends the land of an office',
    'The premier of New Zealand Anna Brask said the pier was safe.',
    ['Anna Brask | said | states | the pier was safe'],
  ],
  [
    'a straight quotation mark that is glued to the mark before it opens',
    '"The pier," Holm said,"is safe."',
    ['Holm | said | states | The pier … is safe'],
  ],
  [
    'one may decline to be filmed as to comment',
    'Ida Holm declined to be filmed.',
    ['Ida Holm | declined to | declines | be filmed'],
  ],
  [
    'a conviction is told of whom it befell, a sentence of who gave it',
    'Brill was convicted of fraud in 2011. He was sentenced to nine months.',
    ['– | was sentenced | orders He | nine months'],
  ],
])('%s', (_, text, claims) => {
  expect(told(text)).toEqual(claims);
});
