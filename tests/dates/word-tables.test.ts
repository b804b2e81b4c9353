import { expect, test } from 'vitest';
import * as boundWords from '@/lib/dates/lexicon/around/bound-words';
import * as nameOpeners from '@/lib/dates/lexicon/around/name-openers';
import * as fiscal from '@/lib/dates/lexicon/calendar/fiscal';
import * as beforeNames from '@/lib/dates/lexicon/lookalikes/before-names';
import * as calendarWords from '@/lib/dates/lexicon/lookalikes/calendar-words';
import * as counted from '@/lib/dates/lexicon/lookalikes/counted';
import * as numbered from '@/lib/dates/lexicon/lookalikes/numbered';
import * as holidayWords from '@/lib/dates/lexicon/lookalikes/holiday-words';
import * as surnames from '@/lib/dates/lexicon/lookalikes/surnames';
import * as streets from '@/lib/dates/lexicon/lookalikes/streets';
import * as auxiliaries from '@/lib/dates/lexicon/verbs/auxiliaries';
import * as clauseWords from '@/lib/dates/lexicon/verbs/clause-words';
import * as particles from '@/lib/dates/lexicon/verbs/particles';
import * as pastForms from '@/lib/dates/lexicon/verbs/past-forms';
import * as planning from '@/lib/dates/lexicon/verbs/planning';
import * as saying from '@/lib/dates/lexicon/verbs/saying';
import { examplesPublished } from '@/lib/dates/lexicon/example';
import { intervals } from '@/tests/dates/read';

const modules = [
  beforeNames,
  calendarWords,
  counted,
  numbered,
  boundWords,
  fiscal,
  holidayWords,
  nameOpeners,
  streets,
  surnames,
  auxiliaries,
  clauseWords,
  particles,
  pastForms,
  planning,
  saying,
];

/** Words that do not fit the sentence of their table: another rule reads them first, or it is no English. */
const unfit = new Set([
  'fiscal/word fy',
  'clause/owner s',
  'clause/preposition around',
  'clause/preposition through',
  'clause/preposition till',
  'lookalike/feast easter',
  'name/opener about',
  'name/opener that',
  'name/opener this',
  ...[
    'a',
    'by',
    'this',
    'early',
    'last',
    'late',
    'mid',
    'next',
    'since',
    'the',
    'through',
    'until',
  ].map((word) => `lookalike/month-opener ${word}`),
  'noun/occasion cut-off',
  'verb/irregular-past forecast',
  'verb/irregular-past foresaw',
  'verb/outcome hurried',
]);

/** Streets and feasts are names, and have a capital. */
const written = (id: string, word: string) =>
  ['lookalike/feast', 'lookalike/holiday', 'lookalike/street'].includes(id)
    ? word.slice(0, 1).toUpperCase() + word.slice(1)
    : word;

const rows = modules.flatMap((module) =>
  Object.values(module).flatMap((table) =>
    typeof table === 'object' && 'words' in table && 'example' in table
      ? table.words
          .filter((word) => !unfit.has(`${table.id} ${word}`))
          .map((word) => ({
            id: table.id,
            sentence: table.example[0].replace('{}', written(table.id, word)),
            reading: table.example[1].replace('{}', word),
          }))
      : [],
  ),
);

test.each(rows)('$id: $sentence', ({ sentence, reading }) => {
  const wanted = reading === '' ? [] : reading.split('; ');
  expect(intervals(sentence, examplesPublished)).toEqual(wanted);
});
