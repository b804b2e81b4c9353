import { expect, test } from 'vitest';
import { readerRooms } from '@/lib/build/kept/versions';
import { roomOf, sourcesOf } from '../house/sources';

test('what is kept of an article depends on every room that takes part in reading it', () => {
  const sources = sourcesOf('lib');
  const rooms = new Set(['lib/readings']);
  for (const room of rooms) {
    for (const { path, imports } of sources) {
      if (roomOf(path) !== room) continue;
      for (const address of imports) {
        if (address.startsWith('@/lib/')) rooms.add(roomOf(address));
      }
    }
  }
  expect(readerRooms.toSorted()).toEqual([...rooms].toSorted());
});
