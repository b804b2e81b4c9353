/** A way past what stands before a part of the page; seen while it has the focus. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <>
      <a href={`#${to}`} className="skip">
        {children}
      </a>{' '}
    </>
  );
}
