import { expect, test } from 'vitest';
import { floors } from './floors';
import { roomOf, sourcesOf } from './sources';

const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

const sources = sourcesOf('app', 'components', 'lib');

test('every room of the house has its floor', () => {
  const rooms = new Set(sources.map(({ path }) => roomOf(path)));
  expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
});

test('imports lead down, from app over components to lib, and never up or across', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter((address) => address.startsWith('@/'))
      .map((address) => [roomOf(path), roomOf(address)] as const)
      .filter(([from, to]) => from !== to && floorOf(from) >= floorOf(to))
      .map(([from, to]) => `${path}: ${from} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('modules are named by their full address, so that a room shows in every import', () => {
  const relative = sources.flatMap(({ path, imports }) =>
    imports
      .filter((address) => address.startsWith('.') && !address.endsWith('.css'))
      .map((address) => `${path}: ${address}`),
  );
  expect(relative).toEqual([]);
});
