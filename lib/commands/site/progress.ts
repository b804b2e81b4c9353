import type { Log } from '@/lib/commands/site/log';

/** Tells how far a build is. */
export interface Progress {
  begin: (what: string, of: number) => void;
  done: (more: number) => void;
  end: () => void;
}

/** Says nothing. */
export const silent: Progress = { begin: () => {}, done: () => {}, end: () => {} };

/** How often it is told, in milliseconds: on a terminal, to a program, and in a log. */
const often = 200;
const forPrograms = 1000;
const seldom = 10_000;

/** How far a stage is. */
interface Standing {
  what: string;
  done: number;
  /** Estimated while what there is to do is being listed. */
  of: number;
  /** As many a second, and seconds that are left. */
  rate: number;
  left: number;
}

/**
 * Progress in one line on a terminal, else in a line every ten seconds.
 * @param now milliseconds since some moment.
 */
export function progressOn(
  stream: { isTTY?: boolean; write: (text: string) => unknown },
  now: () => number,
): Progress {
  const terminal = stream.isTTY === true;
  return told(
    now,
    terminal ? often : seldom,
    ({ what, done, of, rate, left }) => {
      const line = `${done} of ${of} ${what}, ${Math.round(rate)} a second, ${left} s left`;
      stream.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    () => terminal && stream.write('\r\u001b[K'),
  );
}

/** Progress for programs: every second, and once at the end of each stage. */
export function progressIn(log: Pick<Log, 'event'>, now: () => number): Progress {
  const tell = (standing: Standing) => log.event('progress', { ...standing });
  return told(now, forPrograms, tell, tell);
}

function told(
  now: () => number,
  every: number,
  tell: (standing: Standing) => void,
  end: (standing: Standing) => void,
): Progress {
  let stage = { what: '', of: 0, done: 0, since: 0 };
  let last = now();
  const standing = (): Standing => {
    const { what, done, since } = stage;
    const of = Math.max(Math.round(stage.of), done);
    const rate = done / Math.max(0.001, (now() - since) / 1000);
    return { what, done, of, rate, left: Math.ceil((of - done) / Math.max(0.001, rate)) };
  };
  return {
    begin: (what, of) => {
      stage = { what, of, done: 0, since: now() };
    },
    done: (more) => {
      stage.done += more;
      if (now() - last < every) return;
      tell(standing());
      last = now();
    },
    end: () => end({ ...standing(), of: stage.done, left: 0 }),
  };
}
