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
