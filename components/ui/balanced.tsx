import type { ReactNode } from 'react';

/**
 * Sections set in columns of one height, as a newspaper sets them: the browser parts them between
 * their items, so that none leaves a hole under it.
 */
export function Balanced({ children }: { children: ReactNode }) {
  return <div className="balanced mt-8">{children}</div>;
}
