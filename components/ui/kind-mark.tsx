import type { ClaimKind } from '@/lib/story/claim-reading';

/**
 * The shape of each kind, in a square of ten; `filled` shapes have no outline of their own. No tick
 * and no cross: they would look like a verdict.
 */
const shapes: Readonly<Record<ClaimKind, { path: string; filled: boolean }>> = {
  accuses: { path: 'M5 1.2a3.8 3.8 0 1 0 .01 0zM5 4.4a.6.6 0 1 0 .01 0z', filled: false },
  alleges: { path: 'M5 1.2a3.8 3.8 0 1 0 .01 0z', filled: false },
  announces: { path: 'M1.4 1l7.6 4-7.6 4z', filled: true },
  asks: { path: 'M1.5 1.5h7v7h-7z', filled: false },
  confirms: { path: 'M5 .2l4.8 4.8-4.8 4.8-4.8-4.8z', filled: true },
  declines: { path: 'M1 5h8', filled: false },
  denies: { path: 'M5 1.2a3.8 3.8 0 1 0 .01 0zM2.4 5h5.2', filled: false },
  orders: { path: 'M1 1h8v8h-8z', filled: true },
  predicts: { path: 'M5 .9l4.1 4.1-4.1 4.1-4.1-4.1z', filled: false },
  states: { path: 'M5 .8a4.2 4.2 0 1 0 .01 0z', filled: true },
};

/** A kind of claim as a shape in its colour; its word stands beside it. */
export function KindMark({ kind }: { kind: ClaimKind }) {
  const { path, filled } = shapes[kind];
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="kind-mark">
      {filled ? (
        <path d={path} fill="currentColor" />
      ) : (
        <path d={path} fill="none" stroke="currentColor" strokeWidth={1.7} />
      )}
    </svg>
  );
}
