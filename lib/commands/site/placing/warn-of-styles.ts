import type { Log } from '@/lib/commands/site/log';
import { besideOf } from '@/lib/commands/site/placing/place-site';

/**
 * Says where the settings of hosts let through other style sheets than those of the last build: until
 * they are put up, pages come without styles.
 * @param former the hashes of the style sheets of the last build; empty where there was none.
 */
export function warnOfStyles(
  out: string,
  former: readonly string[],
  styles: readonly string[],
  log: Pick<Log, 'warn'>,
): void {
  if (former.length === 0 || styles.every((hash) => former.includes(hash))) return;
  log.warn(
    `The style sheets are others than at the last build: put the settings of ${besideOf(out)}/ up together with ${out}/, or its pages lose their styles.`,
  );
}
