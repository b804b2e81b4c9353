/**
 * Verbs beside those of saying that take a clause without “that” as their object, by lemma:
 * “knows prices fell”, “hopes they rise”.
 */
export const clauseTakers: ReadonlySet<string> = new Set([
  'appear',
  'assume',
  'believe',
  'bet',
  'discover',
  'doubt',
  'ensure',
  'establish',
  'feel',
  'find',
  'hear',
  'hope',
  'imagine',
  'intimate',
  'know',
  'learn',
  'mean',
  'notice',
  'prove',
  'realise',
  'realize',
  'seem',
  'sense',
  'suppose',
  'think',
  'understand',
  'wish',
  'worry',
]);
