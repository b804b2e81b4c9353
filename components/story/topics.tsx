/** What a story is about, as a quiet line above its headline. */
export function Topics({ topics }: { topics: readonly string[] }) {
  if (topics.length === 0) return null;
  return (
    <p className="font-sans text-label font-semibold uppercase tracking-label text-soft">
      {topics.join(' · ')}
    </p>
  );
}
