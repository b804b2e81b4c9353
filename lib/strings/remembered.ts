/** A function that works out its answer for an object once, and forgets it with the object. */
export function remembered<Of extends object, Answer>(
  answer: (of: Of) => Answer,
): (of: Of) => Answer {
  const known = new WeakMap<Of, { answer: Answer }>();
  return (of) => {
    const held = known.get(of);
    if (held) return held.answer;
    const found = answer(of);
    known.set(of, { answer: found });
    return found;
  };
}
