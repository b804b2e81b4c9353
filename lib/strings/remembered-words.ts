/** So many words are remembered; texts that go on have few more that are no names or numbers. */
const maxWords = 20_000;

/** A function that works out its answer for a text once; at the limit it begins anew. */
export function rememberedWords<Answer>(
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const held = known.get(word);
    if (held) return held.answer;
    if (known.size >= maxWords) known.clear();
    const found = answer(word);
    known.set(word, { answer: found });
    return found;
  };
}
