import { expect, test } from 'vitest';
import { oneSpelling } from '@/lib/names/name-key';

test('of spellings that differ in capitals alone the first that is not all in capitals is shown', () => {
  const shown = oneSpelling(['ACME FREIGHT', 'Acme Freight', 'Acme freight', 'Us', 'US']);
  expect(['ACME FREIGHT', 'Acme freight', 'Us', 'US'].map(shown)).toEqual([
    'Acme Freight',
    'Acme Freight',
    'Us',
    'US',
  ]);
});
