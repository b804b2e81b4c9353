import type { ReactNode } from 'react';

/** The heading of a part of a page, under a rule. */
export function SectionHeading({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2 id={id} className="section-head">
      {children}
    </h2>
  );
}
