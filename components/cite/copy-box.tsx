/** Text to be copied: one click selects all of it. */
export function CopyBox({ label, text }: { label: string; text: string }) {
  return (
    <figure className="mt-2">
      <figcaption className="note">{label}</figcaption>{' '}
      <pre className="mt-0.5 border border-hair bg-card px-3 py-2 font-sans text-ui whitespace-pre-wrap wrap-anywhere select-all">
        {text}
      </pre>
    </figure>
  );
}
