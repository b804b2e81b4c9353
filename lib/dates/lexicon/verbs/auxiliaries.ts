import { wordTable } from '@/lib/dates/lexicon/word-table';

/** Auxiliaries that put what they introduce after the time of speaking. */
export const modals = wordTable(
  'verb/modal',
  ['The firm {} close the mill in March.', 'March: 2027-03'],
  ['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would'],
);

/** Forms of "to be" of the present and of the past. */
export const presentBe = wordTable(
  'verb/present-be',
  ['The talks {} to resume in March.', 'March: 2027-03'],
  ['am', 'are', 'be', 'is'],
);
export const pastBe = wordTable(
  'verb/past-be',
  ['The crews {} paid in October.', 'October: 2025-10'],
  ['been', 'was', 'were'],
);
