import { wordTable } from '@/lib/dates/lexicon/word-table';

/** The last word of a street's name: the number before it is a house's. */
export const streets = wordTable(
  'lookalike/street',
  ['A man came to 2015 Washburn {}.', ''],
  [
    'ave',
    'avenue',
    'boulevard',
    'drive',
    'lane',
    'parkway',
    'place',
    'road',
    'square',
    'st',
    'street',
    'way',
  ],
);

/** A lower-case head makes "the 2020 Harbour Party primaries" an occasion of that year and no name. */
export const yearly = wordTable(
  'lookalike/yearly',
  ['He ran in the 2020 Harbour Party {}.', '2020: 2020'],
  ['ballot', 'campaign', 'election', 'elections', 'primaries', 'primary', 'runoff'],
);
