/** Where a build says what it does. */
export interface Log {
  info: (text: string) => void;
  /** What a person should look at; no reason to stop. */
  warn: (text: string) => void;
  /** What a program is told: lines of figures that a person has no use for. */
  event: (name: string, facts: Readonly<Record<string, unknown>>) => void;
}

/** For people: words on the terminal. */
export const plainLog: Log = {
  info: (text) => console.log(text),
  warn: (text) => console.warn(text),
  event: () => {},
};

/**
 * For programs: one JSON object a line (https://jsonlines.org), told apart by `event`: "info" and
 * "warning" with `text`, and whatever else the build tells.
 */
export function jsonLog(write: (line: string) => unknown): Log {
  const event: Log['event'] = (name, facts) =>
    void write(`${JSON.stringify({ event: name, ...facts })}\n`);
  return {
    info: (text) => event('info', { text }),
    warn: (text) => event('warning', { text }),
    event,
  };
}
