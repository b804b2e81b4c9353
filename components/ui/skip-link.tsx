/** A way past what stands before a part of the page; seen while it has the focus. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <>
      <a
        href={`#${to}`}
        className="sr-only bg-ink px-4 py-3 font-sans text-ui text-paper focus:not-sr-only focus:absolute"
      >
        {children}
      </a>{' '}
    </>
  );
}
