import { expect, test } from 'vitest';
import { told } from '../claims-of';

/** Where what is said begins and ends, and what goes on with it: each row is one kind. */
test.each([
  [
    'words between commas behind “that”',
    'Ida Holm said that, during the winters when her mill lay silent, owls had nested in its roof.',
    [
      'Ida Holm | said | states | during the winters when her mill lay silent, owls had nested in its roof',
    ],
  ],
  [
    'a preposition behind “that”, and the clause behind its comma',
    'Gardeners note that despite a wetter spring, there are dry beds all along the wall.',
    ['Gardeners | note | states | despite a wetter spring, there are dry beds all along the wall'],
  ],
  [
    'a second “that” with an aside in dashes',
    'He has argued that his soup is warmer, and that — despite having fed one street so far — he suits the town.',
    [
      'He | has argued | states | his soup is warmer, and that — despite having fed one street so far — he suits the town',
    ],
  ],
  [
    'two statements within one quotation, and what goes on behind it',
    'She argued that if the mill sinks “we lose our owls, and we see our barns rot” and that she fears for the weir.',
    [
      'She | argued | states | if the mill sinks “we lose our owls, and we see our barns rot” and that she fears for the weir',
    ],
  ],
  [
    'the name of a show before who speaks is nothing that was said',
    'Speaking on the radio show “Harbour Talk,” Paul Brask admitted that the plan in his desk was old.',
    ['Paul Brask | admitted | confirms | the plan in his desk was old'],
  ],
  [
    'what a crowd shouts before who speaks is nothing that was said',
    'Walking on stage to cries of “Bravo!,” the tenor said his knee was “nearly well.”',
    ['the tenor | said | states | his knee was “nearly well.”'],
  ],
  [
    'a time before who speaks is nothing that was said',
    'Earlier this month, tenants of the mill also wrote to Brask, urging the council to mend its roof.',
    ['tenants of the mill | urging | asks the council | to mend its roof'],
  ],
  [
    'an aside of what a speaker spoke of, within a quotation',
    '“The oven is cracked,” said Ida Holm, speaking of her bakery, “and no mason will touch it.”',
    ['Ida Holm | said | states | The oven is cracked … and no mason will touch it'],
  ],
  [
    'of what it is said, within a quotation',
    '“They bend,” Brask said of his reeds, “whether it is calm or not. They bend daily.”',
    ['Brask | said | states | They bend … whether it is calm or not. They bend daily'],
  ],
  [
    'a subject, who says it and what more is told of her, and the verb',
    'Any “sober” reading of the ledger, said Ida Holm, a writer on mills in Orro, would treat the sale as a loss.',
    [
      'Ida Holm | said | states | Any “sober” reading of the ledger … would treat the sale as a loss',
    ],
  ],
  [
    'a subject, the source, and the verb',
    'One of their habits, according to a cook close to the kitchen, is to bake all bread at night.',
    ['a cook | according to | states | One of their habits … is to bake all bread at night'],
  ],
  [
    'a subject, “as” and who notes it, and the verb',
    'The worst flaw, as Paul Brask of the Harbour Post points out, is that nobody insured the mill.',
    ['Paul Brask | points out | states | The worst flaw … is that nobody insured the mill'],
  ],
  [
    'a clause before a source, and the clause behind it',
    'While most barns were painted red, according to a council clerk, two by the weir were painted blue.',
    [
      'a council clerk | according to | states | While most barns were painted red … two by the weir were painted blue',
    ],
  ],
  [
    'a source behind the word that joins what it says to a sentence of the article',
    'He moved to the coast in his youth after, according to him, a mill turned down his first design.',
    ['him | according to | states | a mill turned down his first design'],
  ],
  [
    '“as” and who puts it so behind the word that joins it',
    'The baker owed her fame to, as one cook put it, an “odd recipe” from Orro.',
    ['one cook | put it | states | an “odd recipe” from Orro'],
  ],
  [
    'a quotation behind a dash, and a sentence of the article before it',
    'Neither cook was pleased with the pan - “Tin of the cheapest sort,” she said.',
    ['she | said | states | Tin of the cheapest sort'],
  ],
  [
    'what somebody says it is ends with its clause',
    'The cooks left early, showing what many guests said was mere shyness, but the dinner was praised.',
    ['many guests | said | states | was mere shyness'],
  ],
  [
    'the letter that is answered has nothing of the main clause',
    'Responding to a letter from the mayor, Ida Holm wrote: “The oven was never mine.”',
    ['Ida Holm | wrote | states | The oven was never mine'],
  ],
  [
    'what somebody wrote before who says something else',
    'Despite what he wrote in May about the oven, Brask said he “would rather buy it.”',
    ['Brask | said | states | he “would rather buy it.”'],
  ],
  [
    'a quotation alone behind a statement in the words of the article',
    'Ida Holm said the pier would be mended. “We have the wood and the nails for it.”',
    ['Ida Holm | said | states | the pier would be mended … We have the wood and the nails for it'],
  ],
  [
    'a quotation alone behind one that is a part of a sentence',
    'The pier is “a ruin with a view,” Ida Holm said from her office. “We have no nails left to mend it with.”',
    [
      'Ida Holm | said | states | The pier is “a ruin with a view,” … We have no nails left to mend it with',
    ],
  ],
  [
    'a quotation alone goes on with the one in its sentence, not with what is added',
    '“The wood is wet,” Ida Holm said, noting that the crew was away. “We will start when it is dry again.”',
    [
      'Ida Holm | said | states | The wood is wet … We will start when it is dry again',
      'Ida Holm | noting | states | the crew was away',
    ],
  ],
  [
    'a question alone of whoever asks it in the next sentence',
    'Ida Holm said the pier would be mended.\n“Who will pay for all of that wood?” Paul Brask asked.',
    [
      'Ida Holm | said | states | the pier would be mended',
      'Paul Brask | asked | asks | Who will pay for all of that wood?',
    ],
  ],
  [
    'a quotation in the next paragraph stands apart from a statement in the words of the article',
    'Ida Holm said the pier would be mended.\n“We have the wood and the nails for it.”',
    [
      'Ida Holm | said | states | the pier would be mended',
      'Ida Holm | – | states | We have the wood and the nails for it',
    ],
  ],
  [
    'a firm with a stop in its name among those who are asked',
    'The council urged four mills including Tessor Grain Co., Orvik Flour Co. and Brask Ltd. to close their ovens.',
    [
      'The council | urged | asks four mills including Tessor Grain Co., Orvik Flour Co. and Brask Ltd. | to close their ovens',
    ],
  ],
  [
    'two words between commas behind who speaks',
    'Bakers, in turn, said quarrels with the council at the fair had been started by tasters.',
    ['Bakers | said | states | quarrels with the council at the fair had been started by tasters'],
  ],
  [
    'who is charged, and nobody who charges',
    'Holm spoke at a trial of Paul Brask, a former harbour clerk charged with sinking a boat.',
    ['– | charged | accuses a former harbour clerk | sinking a boat'],
  ],
  [
    'what one who fled is accused of',
    'A baker accused of theft fled to the coast.',
    ['– | accused | accuses A baker | theft'],
  ],
  [
    'a sentence without what led to it',
    'A former Orro mayor was sentenced to two years in prison after the trial had cost a fortune.',
    ['– | was sentenced | orders A former Orro mayor | two years in prison'],
  ],
  [
    'who says at the end, with more told of her, what stands before',
    'The crew saw smoke and said the boat was turning, said a clerk at Orro Harbour who gave no name.',
    [
      'The crew | said | states | the boat was turning',
      'a clerk at Orro Harbour | said | states | The crew saw smoke and said the boat was turning',
    ],
  ],
  [
    'what follows from what is said is a part of it',
    'Tessor said flour ran out a week later, forcing it to close two ovens.',
    ['Tessor | said | states | flour ran out a week later, forcing it to close two ovens'],
  ],
  [
    'when it was, behind who says it',
    'The boat sank, Holm said, when a sailor dropped his lamp near the flour.',
    ['Holm | said | states | The boat sank … when a sailor dropped his lamp near the flour'],
  ],
  [
    'what the same one claimed before',
    'The owner has said that nine cooks were aboard after earlier claiming that there were seven.',
    [
      'The owner | has said | states | nine cooks were aboard',
      'The owner | claiming | alleges | there were seven',
    ],
  ],
  [
    'papers that somebody shows within what is said',
    'Paul Brask said the charge was odd and the papers she was showing were “forged.”',
    [
      'Paul Brask | said | states | the charge was odd and the papers she was showing were “forged.”',
    ],
  ],
  [
    '“Meanwhile” is a word of the article',
    'Meanwhile, the mill is still shut, a council note said.',
    ['a council note | said | states | the mill is still shut'],
  ],
  [
    '“However” before a source is a word of the article',
    'However, according to the clerks, only one boat sank in May.',
    ['the clerks | according to | states | only one boat sank in May'],
  ],
  [
    'a source behind a colon',
    'It has gone unseen: According to the clerks, the owl nests in four barns.',
    ['the clerks | According to | states | the owl nests in four barns'],
  ],
  [
    'where it was called so is no part of what it was called',
    'Holm called the count “a shameless theft” in an interview before declaring victory at a briefing for the cooks.',
    [
      'Holm | called | states | the count “a shameless theft”',
      'Holm | declaring | announces | victory',
    ],
  ],
  [
    'when a thing that is announced begins',
    'Holm has announced a fair of her own, starting today.',
    ['Holm | has announced | announces | a fair of her own, starting today'],
  ],
  [
    'a version with stops in it',
    'Tessor explained that versions 3.1.x and 4.0 of its oven used weak bolts.',
    ['Tessor | explained | states | versions 3.1.x and 4.0 of its oven used weak bolts'],
  ],
  [
    'inches within a quotation',
    '“The beam is 8" wide,” said mason Ida Holm. “It has held for years.”',
    ['Ida Holm | said | states | The beam is 8" wide … It has held for years'],
  ],
  [
    'a source of what a paper reported',
    'The Weir Gazette reported that the mill was sold in May, according to a clerk.',
    [
      'The Weir Gazette | reported | states | the mill was sold in May',
      'a clerk | according to | states | the mill was sold in May',
    ],
  ],
  [
    'a line that names who says the quotation below it',
    'And from Mayor Ida Holm:\n“She knows every mason in this town by name.”',
    ['Ida Holm | – | states | She knows every mason in this town by name'],
  ],
  [
    'a relative clause with a verb of saying of its own belongs to what is said',
    'The union said that the sale breaks a deal of the owners, which barred Tessor from the harbour.',
    [
      'The union | said | states | the sale breaks a deal of the owners, which barred Tessor from the harbour',
    ],
  ],
  [
    'a firm that says more behind a comma',
    'Tessor has announced that its new oven is late, Tessor saying that the bolts are weak.',
    ['Tessor | has announced | announces | its new oven is late'],
  ],
  [
    'what is announced, and where',
    'The sale was announced at a long dinner that Ida Holm had cooked.',
    ['– | was announced | announces | The sale'],
  ],
  [
    'words in marks before who explains',
    'Calling the oven one that was “years in the making,” Ida Holm told Brask that it was cracked.',
    [
      'Ida Holm | Calling | states | the oven one that was “years in the making',
      'Ida Holm | told | states | it was cracked',
    ],
  ],
  [
    'a note before who says more has nothing of what is said',
    'In a note defending Paul Brask, the mill said its cook owed nobody money.',
    [
      'a note | defending | states | Paul Brask',
      'the mill | said | states | its cook owed nobody money',
    ],
  ],
  [
    'a verdict without what the article adds',
    'Brask was found guilty of theft under old harbour rules, with a fine of two boats.',
    ['– | was found | orders Brask | theft under old harbour rules'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
