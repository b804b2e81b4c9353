import type { CountedNoun, PluralForms } from '@/lib/languages/words/plural-forms';

export const counts: Readonly<Record<CountedNoun, PluralForms>> = {
  story: { one: '{n} story', other: '{n} stories' },
  claim: { zero: 'no claims', one: '{n} claim', other: '{n} claims' },
  date: { one: '{n} date', other: '{n} dates' },
  speaker: { one: '{n} speaker', other: '{n} speakers' },
  dispute: { zero: 'no disputes', one: '{n} dispute', other: '{n} disputes' },
  minute: { one: '{n} minute', other: '{n} minutes' },
  moreClaim: { one: '{n} more claim in this story', other: '{n} more claims in this story' },
};
