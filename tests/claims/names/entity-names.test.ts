import type { EntityType } from '@/lib/claims/model/entity-type';
import { expect, test } from 'vitest';
import { newEntity } from '@/lib/claims/entities/entity';
import { EntityNames } from '@/lib/claims/entities/entity-names';
import { abbreviates, formRule, formRules, nameWordsOf } from '@/lib/claims/names/forms';

function known(name: string, type: EntityType = 'unknown'): EntityNames {
  const names = new EntityNames();
  names.add(name, newEntity(name, { type }));
  return names;
}

const bearers = (names: EntityNames, text: string): string[] =>
  names.find(text).entities.map(({ name }) => name);

const form = (text: string, type: EntityType) => ({ text, words: nameWordsOf(text), type });

test.each(formRules.map(({ id, example }) => [id, ...example] as const))(
  'by the rule “%s” %s is %s (%s)',
  (id, short, long, type) => {
    expect(formRule(form(short, 'unknown'), form(long, type))?.id).toBe(id);
  },
);

test.each([
  ['Norvane', 'Norvane Laboratories', 'organisation'],
  ['Bell', 'Sandra Bell', 'person'],
  ['NIGO', 'Northern Instruments Gauges and Optics', 'organisation'],
  ['Sandra Bell', 'Sandra Bell', 'person'],
  ['Norvane Laboratories', 'Norvane', 'unknown'],
] as const)('%s is %s', (short, name, type) => {
  expect(bearers(known(name, type), short)).toEqual([name]);
});

test.each([
  ['Gadgets', 'Norvane Gadgets', 'organisation'],
  ['Acme Launch', 'Acme', 'organisation'],
  ['Bell', 'Sandra Kane', 'person'],
  ['Nor', 'Norvane Laboratories', 'organisation'],
] as const)('%s is not %s', (short, name, type) => {
  expect(bearers(known(name, type), short)).toEqual([]);
});

test('a family name that two bear stands for both', () => {
  const names = known('Oskar Vane', 'person');
  names.add('Lia Vane', newEntity('Lia Vane', { type: 'person' }));
  expect(bearers(names, 'Vane')).toEqual(['Oskar Vane', 'Lia Vane']);
});

test.each([
  ['NIGO', 'Northern Instruments Gauges and Optics Company', true],
  ['Norvane', 'Norvane Laboratories', true],
  ['Acme', 'Anna Bell', false],
  ['R-AZ', 'John McCain', false],
])('(%s) behind %s is short for it: %s', (short, long, expected) => {
  expect(abbreviates(short, long)).toBe(expected);
});
