/**
 * Does `work` for each item, at most `most` at a time; items are asked for as work is done, so that
 * not all of them are in memory at once.
 */
export async function allDone<Item>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for (const item of items) {
    const done = work(item).finally(() => running.delete(done));
    // The first that fails is told; what others say while they are ended is not.
    done.catch(() => {});
    running.add(done);
    if (running.size >= most) await Promise.race(running);
  }
  await Promise.all(running);
}

/** Items in groups of `size`, made as they are asked for. */
export function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
