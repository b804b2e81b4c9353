import type { ReactNode } from 'react';
import { fill } from '@/lib/languages/format/fill';
import { numberWords } from '@/lib/languages/format/number-words';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';

/** As many entries as are shown before the rest is folded away, on a phone some four windows. */
const maxShown = 8;

/** A list whose first entries are shown; the others come at a click, or when something is sought in them. */
export function FoldedList({
  language,
  items,
}: {
  language: InterfaceLanguage;
  items: readonly ReactNode[];
}) {
  // A fold for one or two entries hides more than it spares.
  const shown = items.length > maxShown + 2 ? maxShown : items.length;
  const folded = items.slice(shown);
  return (
    <>
      <ol className="mt-1.5">{items.slice(0, shown)}</ol>
      {folded.length > 0 && (
        <details className="border-t border-hair">
          <summary className="py-2.5 font-sans text-ui">
            {fill(wordsOf(language).lists.coming.more, {
              n: numberWords(language, folded.length),
            })}
          </summary>
          <ol>{folded}</ol>
        </details>
      )}
    </>
  );
}
