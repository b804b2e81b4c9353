import type { ReactNode } from 'react';

/** The heading of a part of a page, under a rule. */
export function SectionHeading({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2 id={id} className="border-t-2 border-rule pt-3.5 text-section font-semibold tracking-tight">
      {children}
    </h2>
  );
}
