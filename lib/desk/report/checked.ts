import type { Problem } from '@/lib/content/problem';

/** All that is wrong with some articles, and what an editor should look at. */
export interface Checked {
  /** How many articles were looked at. */
  articles: number;
  errors: readonly Problem[];
  warnings: readonly Problem[];
}

/** Makes the lines that a command prints of an outcome. */
export type Report = (checked: Checked) => string[];
