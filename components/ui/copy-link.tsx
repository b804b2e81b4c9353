/**
 * The way to the address of one claim or date. Where there is a script, a click copies its words and
 * its address, and the word says so in its own place.
 * @param what tells it from the others for those who hear it: "claim 3".
 * @param words what is copied before the address.
 */
export function CopyLink({ to, what, words }: { to: string; what: string; words: string }) {
  return (
    <a
      href={to}
      data-copy={words}
      className="inline-block min-h-6 min-w-16 py-0.5 font-sans text-label font-normal text-soft no-underline hover:underline print:hidden"
    >
      <span>Link</span>
      <span className="sr-only"> to {what}</span>
    </a>
  );
}
