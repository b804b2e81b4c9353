/** What a reader feels of a page that arrives: milliseconds, and shares of the window that moved. */
export interface Vitals {
  largestContentfulPaint: number;
  layoutShift: number;
  blockingTime: number;
}

/** Lighthouse's "slow 4G" and the processor of a slow telephone. */
export const slow4G = {
  latency: 150,
  bitsPerSecond: 1_600_000,
  processorSlowdown: 4,
} as const;
