import type { ReactNode } from 'react';

/** A row of short facts, a dot between them: a list, so that none is taken for a sentence of a text. */
export function InlineList({
  className,
  parts,
}: {
  className: string;
  /** What is empty is left out. */
  parts: readonly { key: string; part: ReactNode }[];
}) {
  return (
    <ul className={className}>
      {parts
        .filter(({ part }) => part)
        .map(({ key, part }, i) => (
          <li key={key} className="inline">
            {i > 0 && ' · '}
            {part}
          </li>
        ))}
    </ul>
  );
}
