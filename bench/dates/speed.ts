import type { FindDates } from '@/bench/dates/found-date';

/** How long a system is timed, in milliseconds. */
const span = 2000;

/**
 * Megabytes of text a second of processor time, over whole articles, after two seconds to warm up.
 * Processor time, so that other work on the machine counts for nothing.
 */
export function speedOf(texts: readonly string[], find: FindDates): number {
  run(texts, find);
  return run(texts, find);
}

function run(texts: readonly string[], find: FindDates): number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let bytes = 0;
  do {
    for (const text of texts) {
      find(text, '2026-07-10');
      bytes += Buffer.byteLength(text);
    }
  } while (performance.now() - start < span);
  const { user, system } = process.cpuUsage(before);
  return Math.round((100 * bytes) / (user + system)) / 100;
}
