/** Tells how far a build is. */
export interface Progress {
  begin: (what: string, of: number) => void;
  done: (more: number) => void;
  end: () => void;
}

/** Says nothing. */
export const silent: Progress = { begin: () => {}, done: () => {}, end: () => {} };

/** How often it is told, in milliseconds: on a terminal, and in a log. */
const often = 200;
const seldom = 10_000;

/**
 * Progress in one line on a terminal, else in a line every ten seconds.
 * @param now milliseconds since some moment.
 */
export function progressOn(
  stream: { isTTY?: boolean; write: (text: string) => unknown },
  now: () => number,
): Progress {
  const terminal = stream.isTTY === true;
  let stage = { what: '', of: 0, done: 0, since: 0 };
  let told = now();
  const tell = () => {
    const { what, of, done, since } = stage;
    const rate = done / Math.max(0.001, (now() - since) / 1000);
    const left = Math.ceil((of - done) / Math.max(0.001, rate));
    const line = `${done} of ${of} ${what}, ${Math.round(rate)} a second, ${left} s left`;
    stream.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
    told = now();
  };
  return {
    begin: (what, of) => {
      stage = { what, of, done: 0, since: now() };
    },
    done: (more) => {
      stage.done += more;
      if (now() - told >= (terminal ? often : seldom)) tell();
    },
    end: () => {
      if (terminal) stream.write('\r\u001b[K');
    },
  };
}
