import { digest } from '@/lib/build/kept/digest';

/** One of so many parts of a site, from 1. */
export interface Cut {
  number: number;
  of: number;
}

/** As many parts as a matrix of jobs has at most (GitHub Actions, "matrix": 256). */
const maxShards = 256;

/** Reads "3/16". @returns null for anything else. */
export function readShard(told: string): Cut | null {
  const found = /^(\d{1,3})\/(\d{1,3})$/.exec(told);
  if (!found) return null;
  const [number, of] = [Number(found[1]), Number(found[2])];
  return number >= 1 && number <= of && of <= maxShards ? { number, of } : null;
}

/** Whether something of a name falls to a part: to one alone, and to the same in every build. */
export const isOf = ({ number, of }: Cut, name: string): boolean =>
  Number.parseInt(digest(name).slice(0, 8), 16) % of === number - 1;
