import type { ReactNode } from 'react';

/** What opens the page of a list: what it belongs to, its name, and what it holds. */
export function PageHeading({
  label,
  title,
  children,
}: {
  label?: ReactNode;
  title: string;
  children?: ReactNode;
}) {
  return (
    <header className="pt-7 sm:pt-10">
      {label && <p className="label">{label}</p>}
      <h1 className="mt-1 text-title font-semibold tracking-tighter text-balance">{title}</h1>
      {children && <p className="mt-2 detail">{children}</p>}
    </header>
  );
}
