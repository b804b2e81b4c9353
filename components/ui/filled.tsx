import { Fragment, type ReactNode } from 'react';

/** A template with markup in its places: `<Filled text="in the {archive}" parts={{ archive: <a …> }} />`. */
export function Filled({
  text,
  parts,
}: {
  text: string;
  parts: Readonly<Record<string, ReactNode>>;
}) {
  return text
    .split(/(\{\w+\})/)
    .map((piece, i) => <Fragment key={i}>{parts[piece.slice(1, -1)] ?? piece}</Fragment>);
}
