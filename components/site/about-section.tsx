import type { ReactNode } from 'react';
import { SectionHeading } from '@/components/site/section-heading';

/** A part of the page that tells how the site is made. */
export function AboutSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <SectionHeading>{title}</SectionHeading>
      <div className="mt-3 grid gap-4">{children}</div>
    </section>
  );
}
