import type { ReactNode } from 'react';

/** A part of the page that tells how the site is made. */
export function AboutSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10 grid gap-x-10 gap-y-3 border-t-2 border-rule pt-3.5 lg:grid-cols-[15rem_minmax(0,40rem)]">
      <h2 className="text-section font-semibold tracking-tight">{title}</h2>
      <div className="grid gap-4">{children}</div>
    </section>
  );
}
