import { expect, test } from 'vitest';
import { abbreviates, EntityNames } from '@/lib/claims/entities/alias';
import { type EntityType, newEntity } from '@/lib/claims/entities/entity';

function known(name: string, type: EntityType = 'unknown'): EntityNames {
  const names = new EntityNames();
  names.add(name, newEntity(name, { type }));
  return names;
}

test.each([
  ['Norvane', 'Norvane Laboratories', 'organisation'],
  ['Bell', 'Sandra Bell', 'person'],
  ['EADS', 'European Aeronautic Defence and Space', 'organisation'],
  ['Sandra Bell', 'Sandra Bell', 'person'],
  ['Norvane Laboratories', 'Norvane', 'unknown'],
] as const)('%s is %s', (form, name, type) => {
  expect(known(name, type).find(form)?.name).toBe(name);
});

test.each([
  ['Laboratories', 'Norvane Laboratories', 'organisation'],
  ['Acme Launch', 'Acme', 'organisation'],
  ['Bell', 'Sandra Kane', 'person'],
  ['Nor', 'Norvane Laboratories', 'organisation'],
] as const)('%s is not %s', (form, name, type) => {
  expect(known(name, type).find(form)).toBeUndefined();
});

test.each([
  ['EADS', 'European Aeronautic Defence and Space Company', true],
  ['Norvane', 'Norvane Laboratories', true],
  ['Acme', 'Anna Bell', false],
  ['R-AZ', 'John McCain', false],
])('(%s) behind %s is short for it: %s', (short, long, expected) => {
  expect(abbreviates(short, long)).toBe(expected);
});
