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
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
