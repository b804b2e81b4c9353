/**
 * What was found before, told by all that it was found from: asked the same again, it answers without
 * the work. What is found is a value that JSON can hold.
 */
export type Memory = <Found>(of: string, find: () => Found) => Found;

/** Remembers nothing. */
export const noMemory: Memory = (_, find) => find();
