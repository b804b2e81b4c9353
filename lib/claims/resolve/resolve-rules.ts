/** A rule that finds a speaker, with a text in which it does. */
interface RuleExample {
  readonly text: string;
  readonly name: string;
}

/** The rules that find who speaks, by the id that a traced claim carries. */
export const resolveRules: Readonly<Record<string, RuleExample>> = {
  name: { text: 'Ida Holm said the pier was safe.', name: 'Ida Holm' },
  'name-family-name': {
    text: 'Ida Holm runs the pier. Holm said it was safe.',
    name: 'Ida Holm',
  },
  'name-first-words': { text: 'Kule Motors fell. Kule said sales rose.', name: 'Kule Motors' },
  'name-initials': {
    text: 'The Harbour Safety Commission met. The HSC said the pier was safe.',
    name: 'Harbour Safety Commission',
  },
  apposed: {
    text: 'Kule fell. Its head, retired general Ida Holm, said sales rose.',
    name: 'Ida Holm',
  },
  called: { text: 'A group calling itself Grey Quill said it was safe.', name: 'Grey Quill' },
  'of-content': { text: 'The Salt Council will meet in May, it said.', name: 'Salt Council' },
  parallel: { text: 'Ida Holm said it fell, and she denied a fire.', name: 'Ida Holm' },
  'only-person': {
    text: 'The court called for Ms Ida Holm to go; she denied a fire.',
    name: 'Ida Holm',
  },
  'group-before': {
    text: 'Two divers reported a leak. They said it was small.',
    name: 'Two divers',
  },
  'same-speaker': {
    text: 'Ms Ida Holm said Ms Ana Reed left and Ms Bell fell. “It was late,” she said.',
    name: 'Ida Holm',
  },
  'subject-before': { text: 'Ms Ida Holm left. She denied a fire.', name: 'Ida Holm' },
  'same-noun': {
    text: 'Kite Exchange fell. Kule Motors rose. The exchange said sales would rise.',
    name: 'Kite Exchange',
  },
  'related-noun': { text: 'Kule Motors fell. The company said sales rose.', name: 'Kule Motors' },
  'own-noun': {
    text: 'His lawyer, Ida Holm, left. His lawyer said it was open.',
    name: 'Ida Holm',
  },
  'some-person': {
    text: 'The coach, Ida Holm, left. The 58-year-old said it was open.',
    name: 'Ida Holm',
  },
  'author-of-paper': {
    text: 'A court in Turin ordered Acme to pay. The ruling says Acme lied.',
    name: 'A court in Turin',
  },
  'issuer-told': {
    text: 'Kule Motors fell. According to figures reported by Kule Motors, sales rose.',
    name: 'Kule Motors',
  },
  together: {
    text: 'Ida Holm and Jon Reed said the pier was safe.',
    name: 'Ida Holm and Jon Reed',
  },
  pair: {
    text: 'Acme and Brill agreed on terms. The companies said it was fair.',
    name: 'Acme and Brill',
  },
  'as-written': { text: 'Two dockers said the pier was safe.', name: 'Two dockers' },
};
