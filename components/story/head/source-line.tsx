import type { Source } from '@/lib/story/source';
import { dayOf } from '@/lib/calendar/moment';
import type { Story } from '@/lib/story/story';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** Where the text comes from, as far as that is known, and what was put right in it. */
export function SourceLine({ story }: { story: Story }) {
  const { source, updated, corrections } = story;
  const facts = [
    source?.licence,
    copyFact(source),
    updated ? `updated ${pointWords(dayOf(updated))}` : null,
  ].filter((fact) => fact != null);
  return (
    <footer className="mt-8 max-w-line border-t border-hair pt-3 font-sans text-note text-soft wrap-anywhere">
      <p>
        Source: <Origin source={source} />
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      {corrections.length > 0 && (
        <ul id="corrections">
          {corrections.map(({ on, text }) => (
            <li key={on + text} className="mt-1">
              <strong className="font-semibold text-ink">Corrected {pointWords(on)}:</strong> {text}
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}

function copyFact(source: Source | null): string | null {
  const from = source?.file ? ` from ${source.file}` : '';
  const on = source?.copied ? ` on ${pointWords(source.copied)}` : '';
  return from + on === '' ? null : `copied${from}${on}`;
}

function Origin({ source }: { source: Source | null }) {
  const name = source?.publisher ?? source?.url ?? 'publisher not stated';
  return source?.url ? (
    <a href={source.url} rel="external">
      {name}
    </a>
  ) : (
    name
  );
}
