import { expect, test } from 'vitest';
import type { Clause } from '@/lib/claims/model/clause';
import type { Segment, WordRange } from '@/lib/claims/model/segment';
import { findQuotes } from '@/lib/claims/quotes/find-quotes';
import { wordCases } from '@/lib/claims/segments/word-cases';
import { readSegments } from '@/lib/claims/segments/read-segments';
import { paragraphs } from '@/lib/text/paragraphs';
import { sentences } from '@/lib/text/sentences';

function segmentsOf(text: string): Segment[] {
  const lines = paragraphs(text);
  const before = { quotes: findQuotes(lines), dates: [], cases: wordCases(lines) };
  return readSegments(
    text,
    lines.flatMap((line) => sentences(text, line)),
    before,
  );
}

const words = ({ words: all }: Segment, range: WordRange | null): string =>
  range
    ? all
        .slice(range.from, range.to)
        .map(({ text }) => text)
        .join(' ')
    : '–';

/** A clause as “role: subject + verb”. */
const told = (segment: Segment, { role, subject, antecedent, verb }: Clause): string =>
  `${role}: ${words(segment, subject ?? antecedent)} + ${words(segment, verb)}`;

const clausesOf = (text: string): string[] =>
  segmentsOf(text).flatMap((segment) =>
    [...segment.clauses.byVerb.values()].map((clause) => told(segment, clause)),
  );

test.each([
  [
    'a party in parentheses parts no clause',
    'Sen. Ada Lund (D-Vt.), who left in May, said sales fell.',
    ['relative: Sen. Ada Lund + left', 'main: Sen. Ada Lund + said', 'complement: sales + fell'],
  ],
  [
    'a participle in an apposition',
    'Roxana Holm, a clerk raised in Chile, said she left.',
    ['main: Roxana Holm + said', 'complement: she + left'],
  ],
  [
    'a noun that a verb in -ing has',
    'John Holm, wearing a coat covered in dust, said he left.',
    ['main: John Holm + said', 'complement: he + left'],
  ],
  [
    'a participle behind a verb of saying',
    'Sales fell, Banca Torvi said in a notice issued in Milan.',
    ['main: Sales + fell', 'inserted: Banca Torvi + said'],
  ],
  [
    'a name that an office tells more of',
    'The post went to Magnus Teale, head of the firm Orro, who left in May.',
    ['main: The post + went', 'relative: Magnus Teale + left'],
  ],
  [
    'examples after “including”',
    'Ghana and its neighbours, including Togo and Benin, have left the talks.',
    ['main: Ghana and its neighbours + have left'],
  ],
  [
    'a title of address begins a name',
    'On top of the deal with Zamora Mr Hale left the talks.',
    ['main: Mr Hale + left'],
  ],
  [
    'a clause without “that”',
    'Acme said sales dropped by 5 % in May.',
    ['main: Acme + said', 'complement: sales + dropped'],
  ],
  [
    'words that tell where somebody announced it stand before a comma',
    'Kite Power announced on its site, phase two had been finished.',
    ['main: Kite Power + announced', 'complement: phase two + had been finished'],
  ],
  [
    'a past that is a flower as well',
    'Rice prices worldwide rose in May, after the trader Ann Bell said that stocks were low.',
    [
      'main: Rice prices worldwide + rose',
      'adverbial: the trader Ann Bell + said',
      'complement: stocks + were',
    ],
  ],
  [
    'an adverb after “who” opens no clause',
    'A clerk who once worked under Lord Vesper said the seals were whole.',
    ['relative: A clerk + worked', 'main: A clerk + said', 'complement: the seals + were'],
  ],
  [
    'whom somebody dismissed is not dismissed by the verb that follows',
    'The porter whom Dean Holm dismissed in May said the gate was shut.',
    [
      'relative: Dean Holm + dismissed',
      'main: The porter + said',
      'complement: the gate + was shut',
    ],
  ],
  [
    'a verb that needs “that” leaves “said” to the noun it describes',
    'The guild that called the boycott at Lark Foods said the talks were over.',
    ['relative: The guild + called', 'main: The guild + said', 'complement: the talks + were'],
  ],
  [
    'a participle is no finite verb',
    'The man seized in May said it was late.',
    ['main: The man seized in May + said', 'complement: it + was'],
  ],
  [
    'a relative clause',
    'The office that fined Kade in May said it would appeal.',
    ['relative: The office + fined', 'main: The office + said', 'complement: it + would appeal'],
  ],
  [
    'a relative clause without a pronoun',
    'Some of the guests the paper asked said they had left.',
    [
      'relative: the paper + asked',
      'main: Some of the guests + said',
      'complement: they + had left',
    ],
  ],
  [
    'a verb joined to the one that it agrees with',
    'A judge doubted whether Moen can block users and recommended a rest.',
    ['main: A judge + doubted', 'complement: Moen + can block', 'joined: A judge + recommended'],
  ],
  [
    'a clause that tells when',
    'When Moen said the yard was safe, the town cheered.',
    ['adverbial: Moen + said', 'complement: the yard + was', 'main: the town + cheered'],
  ],
  [
    'who says it, at the end',
    'Sales fell in May, the bank said on Friday.',
    ['main: Sales + fell', 'inserted: the bank + said'],
  ],
  [
    'who says it, between subject and verb',
    'Boxes from two towns, she alleged, had been opened.',
    ['inserted: she + alleged', 'main: Boxes from two towns + had been opened'],
  ],
  ['an aside', 'Ada Kahn, the mayor of Kade, gave a talk.', ['main: Ada Kahn + gave']],
  [
    'speakers in a list',
    'Ruhl, Tarn and Moss said the ropes are new.',
    ['main: Ruhl , Tarn and Moss + said', 'complement: the ropes + are'],
  ],
  [
    'a verb in -ing as the subject',
    'Bell said selling it would cost too much.',
    ['main: Bell + said', 'complement: selling it + would cost'],
  ],
  [
    'numbers that are weighed',
    'Officials said at least 20 people died.',
    ['main: Officials + said', 'complement: at least 20 people + died'],
  ],
])('%s: %s', (_, text, expected) => {
  expect(clausesOf(text)).toEqual(expected);
});
