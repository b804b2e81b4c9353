/** The forms of a noun by CLDR's plural categories; `{n}` is the number, which some forms hold. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What pages count. */
export const countedNouns = [
  'story',
  'claim',
  'date',
  'speaker',
  'dispute',
  'minute',
  'moreClaim',
] as const;

export type CountedNoun = (typeof countedNouns)[number];
