import type { ReactNode } from 'react';

/**
 * Sections with their items in columns of one height, as a newspaper sets them: the browser parts a
 * section between its items, so that none leaves a hole beside it.
 */
export function Balanced({ children }: { children: ReactNode }) {
  return <div className="balanced mt-8">{children}</div>;
}
