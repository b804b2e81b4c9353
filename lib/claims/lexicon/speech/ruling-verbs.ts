/** Who decides so that it is an order: courts alone, or whoever holds an office as well. */
export type Decider = 'court' | 'office';

/** A verb that is an order where a court or an office is its subject. */
export interface RulingVerb {
  readonly id: string;
  readonly lemma: string;
  /** The words behind the verb that belong to it. */
  readonly tail: readonly string[];
  readonly by: Decider;
  /** A sentence of our own; what stands in braces is the content of its claim. */
  readonly example: string;
}

const ruling = (words: string, by: Decider, example: string): RulingVerb => {
  const [lemma = '', ...tail] = words.split(' ');
  return { id: `ruling/${words}`, lemma, tail, by, example };
};

/** Verbs that order by the office of who does it. */
export const rulingVerbs: readonly RulingVerb[] = [
  ruling('allow', 'court', 'A judge allowed {the port to keep the pier}.'),
  ruling('annul', 'court', 'The court annulled {the election}.'),
  ruling('block', 'court', 'A judge blocked {the sale of the mill}.'),
  ruling('dismiss', 'court', 'The judge dismissed {the case}.'),
  ruling('grant', 'court', 'The court granted {a stay}.'),
  ruling('halt', 'court', 'The tribunal halted {the works}.'),
  ruling('overturn', 'court', 'The court overturned {the verdict}.'),
  ruling('quash', 'court', 'The judge quashed {the order}.'),
  ruling('reverse', 'court', 'The court reversed {the ban}.'),
  ruling('set', 'court', 'The judge set {a trial for May}.'),
  ruling('strike down', 'court', 'The court struck down {the law}.'),
  ruling('suspend', 'office', 'The harbour office suspended {the licence}.'),
  ruling('throw out', 'court', 'A judge threw out {the case}.'),
];
