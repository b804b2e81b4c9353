import type { Fate } from '@/lib/site/storylines/fates/fate';
import { fatesOf } from '@/lib/site/storylines/fates/fates-of';
import type { Storyline } from '@/lib/site/storylines/storyline';

/** How the claims of each storyline fared. */
export type FatesByLine = ReadonlyMap<Storyline, readonly Fate[]>;

/** Follows the claims of every storyline, once for all lists that tell of them. */
export const fatesByLine = (storylines: readonly Storyline[]): FatesByLine =>
  new Map(
    storylines.map((line) => [line, fatesOf(line.entries.map(({ story }) => story).toReversed())]),
  );
