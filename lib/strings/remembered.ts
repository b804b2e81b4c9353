/** A function that works out its answer for an object once, and forgets it with the object. */
export function remembered<Of extends object, Answer>(
  answer: (of: Of) => Answer,
): (of: Of) => Answer {
  const known = new WeakMap<Of, { answer: Answer }>();
  return (of) => {
    const held = known.get(of) ?? { answer: answer(of) };
    known.set(of, held);
    return held.answer;
  };
}
