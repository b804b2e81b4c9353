import { expect, test } from 'vitest';
import { told } from '../claims-of';

/** Statements whose verb, speaker or words a tagger does not show plainly: each row is one kind. */
test.each([
  [
    'a verb within the quotation marks',
    'Holm said the ferry’s owners and crews “belong at one table and not in two courts.”',
    [
      'Holm | said | states | the ferry’s owners and crews “belong at one table and not in two courts.”',
    ],
  ],
  [
    'an answer to a question of a poll',
    'Asked if the quay was “solid enough to carry two cranes at once,” 61 percent of tenants said yes.',
    ['61 percent of tenants | said | states | yes'],
  ],
  [
    'an answer that is that of others',
    'Only 12 percent of tenants knew the plan, and a quarter said the same of its cost.',
    ['a quarter | said | states | the same of its cost'],
  ],
  [
    'a pronoun and a name for the subject',
    'Orsk said she and Moen disagree on the lease.',
    ['Orsk | said | states | she and Moen disagree on the lease'],
  ],
  [
    'a share with words before its number',
    'A mere 9 percent say they read the leaflet.',
    ['A mere 9 percent | say | states | they read the leaflet'],
  ],
  [
    'one of so many',
    'One in seven say they cook at home.',
    ['One in seven | say | states | they cook at home'],
  ],
  [
    'half of a crowd',
    'About half of the tenants said they want a bridge.',
    ['About half of the tenants | said | states | they want a bridge'],
  ],
  [
    'a verb that looks like a noun',
    'Moen, a dentist, said barge crews plan to sail at dawn.',
    ['Moen | said | states | barge crews plan to sail at dawn'],
  ],
  [
    'a last word that looks like a plural, and an age before the verb',
    'Ana Holm, 43, said the roof leaks.',
    ['Ana Holm | said | states | the roof leaks'],
  ],
  [
    'two deeds that a subject tells of',
    'Reyle said the habit of mending old nets and selling new ones was “sheer waste.”',
    [
      'Reyle | said | states | the habit of mending old nets and selling new ones was “sheer waste.”',
    ],
  ],
  [
    'who says it right behind marks that close within the sentence',
    'Below the dam the water is “warmer than soup,” said Ida Holm, a biologist.',
    ['Ida Holm | said | states | Below the dam the water is “warmer than soup,”'],
  ],
  [
    'the same with the name before the verb',
    'Nobody need wait “because the boats sail hourly,” Mr. Orsk said.',
    ['Orsk | said | states | Nobody need wait “because the boats sail hourly,”'],
  ],
  [
    'a clause behind a verb that takes one, and at the end who says it',
    'Up to 70 hikers would turn up at each hut, she said.',
    ['she | said | states | Up to 70 hikers would turn up at each hut'],
  ],
  [
    'a sentence in brackets',
    '(Orsk says the map of the cave above the desk would have scared her.)',
    ['Orsk | says | states | the map of the cave above the desk would have scared her'],
  ],
  [
    'a quotation in brackets with marks of apostrophes',
    "(''We mended the bell in one night,'' he said.)",
    ['he | said | states | We mended the bell in one night'],
  ],
  [
    'inner and outer marks of apostrophes that close together',
    "''I like 'slow and steady,''' said Ida Holm, a baker.",
    ["Ida Holm | said | states | I like 'slow and steady,'"],
  ],
  [
    'a comma behind “that”',
    'Holm said that, by then, every seat in the hall was taken.',
    ['Holm | said | states | by then, every seat in the hall was taken'],
  ],
  [
    'a clause without “that” about the noun before it, in an aside',
    'Lund’s orchard, which was hurt for months by a quarrel over the narrow lane he bought in spring, said that the pears had frozen.',
    ['Lund’s orchard | said | states | the pears had frozen'],
  ],
  [
    'the programme that it was said on',
    'The fee was unfair, he said on Friday on Radio Orro’s “Early Bird.”',
    ['he | said | states | The fee was unfair'],
  ],
  [
    'a note that somebody put out',
    'His office put out a note saying the well was dry.',
    ['His office | saying | states | the well was dry'],
  ],
  [
    'an aside between hyphens that stand for dashes',
    'Holm had said her bakery - it opened twice, in vain - was never profitable.',
    ['Holm | had said | states | her bakery - it opened twice, in vain - was never profitable'],
  ],
  [
    'a quotation between dashes, and before it another statement',
    'Reyle argued that the lease was void – “Nobody signed it,” she said – and asked for a new one.',
    [
      'Reyle | argued | states | the lease was void',
      'Reyle | asked for | asks | a new one',
      'she | said | states | Nobody signed it',
    ],
  ],
  [
    'words that only lead on',
    'That said, she added that the mill would close.',
    ['she | added | states | the mill would close'],
  ],
  [
    'a verb after which a clause seems to follow, and at the end who says it',
    'At least nine more have been let in by the porters for checking, Norrland Aid said in a note on its site.',
    [
      'Norrland Aid | said | states | At least nine more have been let in by the porters for checking',
    ],
  ],
  [
    'a verb whose past is its plain form',
    'He cast the lease as a bargain, saying the goal was to keep tenants from leaving and mend the roof.',
    ['He | saying | states | the goal was to keep tenants from leaving and mend the roof'],
  ],
  [
    'a proclamation',
    'She issued a proclamation saying the bridge was closed.',
    ['She | saying | states | the bridge was closed'],
  ],
  [
    'where somebody is, before the verb',
    'Ida Holm said at least seven sailors on board the ferry were saved.',
    ['Ida Holm | said | states | at least seven sailors on board the ferry were saved'],
  ],
  [
    'a clause within the marks about what is called so',
    'Orsk called her “one of the bravest pilots I have ever met.”',
    ['Orsk | called | states | her “one of the bravest pilots I have ever met.”'],
  ],
  [
    'a pronoun that is called something',
    'A clerk of the port called it “pure luck.”',
    ['A clerk of the port | called | states | it “pure luck.”'],
  ],
  [
    'an aside about who is called something',
    'Orsk called Moen, her deputy, a “pirate.”',
    ['Orsk | called | states | Moen, her deputy, a “pirate.”'],
  ],
  [
    'two attributes of what somebody is called',
    'He dined with Moen and called him a thrifty and honest baker.',
    ['He | called | states | him a thrifty and honest baker'],
  ],
  [
    'marks right behind “to”',
    'Reyle called on tenants not to “sign or pay anything.”',
    ['Reyle | called on | asks tenants | not to “sign or pay anything.”'],
  ],
  [
    'an aside about who is accused',
    'Reyle accused Holm, the mayor of Orro and head of the choir, of hiding the lease.',
    ['Reyle | accused | accuses Holm, the mayor of Orro and head of the choir | hiding the lease'],
  ],
  [
    'a question to somebody',
    'Holm asked Moen whether the well was deep.',
    ['Holm | asked | asks Moen | whether the well was deep'],
  ],
  [
    'a share that says something in -ing',
    'The survey was new, with 40 percent of bakers saying they eat rye.',
    ['40 percent of bakers | saying | states | they eat rye'],
  ],
  [
    'a share of those asked in -ing without a comma',
    'The strike has left three in ten tenants saying rents are unfair.',
    ['three in ten tenants | saying | states | rents are unfair'],
  ],
  [
    'what was said before the deed of the sentence',
    'After saying she was too old to climb, Reyle left the tower.',
    ['Reyle | saying | states | she was too old to climb'],
  ],
  [
    'what was written to somebody in -ing',
    'Reyle emailed tenants saying the boiler had burst.',
    ['Reyle | saying | states | the boiler had burst'],
  ],
  [
    'a part of the day that is no subject',
    'Prices fell because tourists stayed away, ledgers opened on Sunday night revealed.',
    [
      'ledgers opened on Sunday night | revealed | states | Prices fell because tourists stayed away',
    ],
  ],
  [
    'a plural that looks like a verb',
    'It was quiet until May, when emails revealed the mill was sold.',
    ['emails | revealed | states | the mill was sold'],
  ],
  [
    'a name that looks like an auxiliary',
    '“The tide is late,” Will wrote.',
    ['Will | wrote | states | The tide is late'],
  ],
  [
    'a verb behind a name that looks like a plural',
    'Rents cannot rise without a vote, Orsk notes.',
    ['Orsk | notes | states | Rents cannot rise without a vote'],
  ],
  [
    'the same behind a quotation',
    '“The tide is late,” Orsk notes.',
    ['Orsk | notes | states | The tide is late'],
  ],
  [
    'a time right behind the paper that reported',
    'As reported by Orro Daily, last year the port became a park.',
    ['Orro Daily | reported by | states | last year the port became a park'],
  ],
  [
    'an attribute that stands for a person',
    'A retired socialist said he would row home.',
    ['A retired socialist | said | states | he would row home'],
  ],
  [
    'a sentence that begins with “said”',
    'Said Ida Holm, who grew up by the lake, “Nobody swims here.”',
    ['Ida Holm | Said | states | Nobody swims here'],
  ],
  [
    'people of whom something is said in an aside',
    'He fed two goats, who Moen said were older than the barn.',
    ['Moen | said | states | two goats … were older than the barn'],
  ],
  [
    'an adverb before the speakers in an aside',
    'They sold the tower, which even friends say was the best of the town.',
    ['friends | say | states | the tower … was the best of the town'],
  ],
  [
    'a day between the verb and what it says of a thing',
    'The rent doubled to a sum she said in June was fair.',
    ['she | said | states | a sum … was fair'],
  ],
  [
    'a name with a small word before it',
    '“I like it” is all, de Brask said.',
    ['de Brask | said | states | “I like it” is all'],
  ],
  [
    'a relative clause before the comma of who says it',
    'The researcher found bones and shells of nine birds, who would have had both beak and claws, the report added.',
    [
      'the report | added | states | The researcher found bones and shells of nine birds, who would have had both beak and claws',
    ],
  ],
  [
    'an adverb between an article and a paper',
    'An earlier note in a Norrland paper said that the lamps were dim.',
    ['An earlier note in a Norrland paper | said | states | the lamps were dim'],
  ],
  [
    'what somebody promises by the way',
    'Orsk praised her plan, promising to sweep every street.',
    ['Orsk | praised | states | her plan', 'Orsk | promising | announces | to sweep every street'],
  ],
  [
    'what somebody promises behind “by”',
    'Orsk won over the bakers by promising to mend their ovens.',
    ['Orsk | promising | announces | to mend their ovens'],
  ],
  [
    'a title that speaks',
    'The prince called for Orsk to leave the choir.',
    ['The prince | called for | asks | Orsk to leave the choir'],
  ],
  [
    'an aside right behind “who”',
    'Ida Holm, who, after losing a bet with Moen over a goat, said on the radio that the race was unfair, left.',
    ['who | said | states | the race was unfair'],
  ],
  [
    'an aside before the object',
    'Moen described, in rather plain words, a cellar full of smoke.',
    ['Moen | described | states | a cellar full of smoke'],
  ],
  [
    'the verb of what is argued within the marks',
    'Reyle argued the canal, which is often frozen, “cannot carry one more boat” without a lock.',
    [
      'Reyle | argued | states | the canal, which is often frozen, “cannot carry one more boat” without a lock',
    ],
  ],
  [
    'a relative clause about who is accused',
    'Orsk accused the board, which is chosen by the tenants, of hiding two keys.',
    ['Orsk | accused | accuses the board, which is chosen by the tenants | hiding two keys'],
  ],
  [
    'a day before what a statement says',
    'The choir released a statement Friday saying the hall was cold.',
    ['The choir | saying | states | the hall was cold'],
  ],
  [
    'people of whom a participle tells more',
    'People seated near the pier say that the gulls have gone.',
    ['People seated near the pier | say | states | the gulls have gone'],
  ],
  [
    'polling',
    'The same polling suggests that bakers sleep badly.',
    ['The same polling | suggests | states | bakers sleep badly'],
  ],
  [
    'data with a plural',
    'Fresh data suggest that the lake warmed in 2013.',
    ['Fresh data | suggest | states | the lake warmed in 2013'],
  ],
  [
    'a share that calls somebody something',
    'And 64 percent call him lazy.',
    ['64 percent | call | states | him lazy'],
  ],
  [
    'a source beside what nobody may do',
    'According to harbour law, no one may fish here.',
    ['harbour law | According to | states | no one may fish here'],
  ],
  [
    'a question in marks, and behind it of whom it was said',
    '“Who do they think we are?” Moen said of the board in May, when the doors were shut.',
    ['Moen | said | states | Who do they think we are?'],
  ],
  [
    'a state that is shortened behind a town',
    'Bruno Holm, a baker from Dover, N.H., said the well was dry.',
    ['Bruno Holm | said | states | the well was dry'],
  ],
  [
    'a role alone before who says it',
    'The contender, he said, had watched the games at home.',
    ['he | said | states | The contender … had watched the games at home'],
  ],
  [
    'a verb behind the aside that looks like a plural',
    'Her brother, she says, plans to sell the goat.',
    ['she | says | states | Her brother … plans to sell the goat'],
  ],
  [
    'what papers show, at the end',
    'The mill owed the bank four loans last month, court documents show.',
    ['court documents | show | states | The mill owed the bank four loans last month'],
  ],
  [
    'what polls show, with a verb that looks like a noun',
    'Surveys show bakers trust Orsk.',
    ['Surveys | show | states | bakers trust Orsk'],
  ],
  [
    'an average that shows something',
    'An average of two counts by Norrland Aid shows the herd grew.',
    ['An average of two counts by Norrland Aid | shows | states | the herd grew'],
  ],
])('%s', (_, sentence, claims) => {
  expect(told(sentence)).toEqual(claims);
});

test.each([
  'Holm said a prayer for those who drowned.',
  'Holm said grace at every meal.',
  'The crew said farewell to the old boat.',
])('what is uttered and no statement is none: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});
