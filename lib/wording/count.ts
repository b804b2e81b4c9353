/** "1 claim", "6 claims"; a noun with its own plural is given as both forms. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
