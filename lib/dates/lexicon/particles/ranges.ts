import { wordTable } from '@/lib/dates/lexicon/word-table';

/** The opener of a range whose ends a conjunction joins. */
export const betweens = wordTable(
  'range/between',
  ['It was shut {} May 3 and May 9.', 'May 3 and May 9: 2026-05-03 – 2026-05-09'],
  ['between'],
);

/** The opener of a range of unlike ends, and of what is moved. */
export const froms = wordTable(
  'range/from',
  ['It was shut {} May 2011 to 2013.', 'May 2011 to 2013: 2011-05 – 2013'],
  ['from'],
);

/** The word behind months that a company calls a quarter. */
export const quarterWords = wordTable(
  'range/quarter',
  ['Sales fell in the April–June {}.', 'April–June {}: 2026-04 – 2026-06'],
  ['quarter'],
);

/** Between the days of a list, as words. */
export const conjunctions = wordTable(
  'range/conjunction',
  ['It sank on June 3 {} 5.', 'June 3: 2026-06-03; 5: 2026-06-05'],
  ['and', 'or'],
);

/** The preposition between a share and what it is of. */
export const shareLinks = wordTable(
  'range/share-link',
  ['It sank in the first two weeks {} May.', 'the first two weeks {} May: 2026-05-01 – 2026-05-14'],
  ['of'],
);

/** Articles before a date. */
export const articles = wordTable(
  'range/article',
  ['It sank at the end of {} summer of 2024.', 'the end of {} summer of 2024: 2024-06 – 2024-08'],
  ['the'],
);

/** Words that tell a side of the date and leave its interval as it is. */
export const sides = wordTable(
  'range/side',
  ['It sank {} this week.', '{} this week: 2026-07-06 – 2026-07-12'],
  ['earlier', 'later', 'sometime'],
);

/** The preposition of a year that frames what follows: "In 2019 … . On 9 May it sank". */
export const frames = wordTable(
  'range/frame',
  ['{} 2019 it was new. On 9 May it sank.', '2019: 2019; 9 May: 2019-05-09'],
  ['in'],
);

/** The unit of a fiscal calendar as a whole. */
export const fiscalUnits = wordTable(
  'range/fiscal-unit',
  ['The fiscal {} ends in June; sales in fiscal 2024 fell.', 'June: 2026-06; fiscal 2024: … – …'],
  ['year'],
);

/** Between the ends of a range that "between" opens. */
export const conjoined = wordTable(
  'range/conjoined',
  ['It was shut between May 3 {} May 9.', 'May 3 {} May 9: 2026-05-03 – 2026-05-09'],
  ['and'],
);

/** Between the two ends of a range. */
export const connectors = wordTable(
  'range/connector',
  ['It was shut from May 3 {} May 9.', 'May 3 {} May 9: 2026-05-03 – 2026-05-09'],
  [
    ', through',
    ', to',
    ', until',
    '-',
    'into',
    'through',
    'through to',
    'thru',
    'till',
    'to',
    'until',
    'up to',
    '–',
    '—',
  ],
);

/** Between a day and the limit of what was done on it: "was delayed in March until May 9". */
export const untils = wordTable(
  'range/until',
  ['It was put off on July 3 {} July 9.', 'July 3: 2026-07-03; July 9: … – 2026-07-09'],
  ['till', 'until'],
);

/** The preposition of such a day. */
export const dayPrepositions = wordTable(
  'range/day-preposition',
  ['It was put off {} July 3 until July 9.', 'July 3: 2026-07-03; July 9: … – 2026-07-09'],
  ['on'],
);
