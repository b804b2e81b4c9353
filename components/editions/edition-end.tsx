/** The line that ends an edition: what it held, and how long that takes to read. */
export function EditionEnd({
  weekday,
  line,
}: {
  /** "Thursday"; null where no day is known. */
  weekday: string | null;
  line: string;
}) {
  return (
    <p className="mt-2 mb-6 border-t-2 border-rule pt-3 font-sans text-ui">
      {weekday !== null && <b className="font-semibold">{weekday}: </b>}
      {line}
    </p>
  );
}
