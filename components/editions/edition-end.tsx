import { editionLine } from '@/lib/site/editions/edition-line';
import type { Story } from '@/lib/story/story';

/** The line that ends an edition: what it held, and how long that takes to read. */
export function EditionEnd({
  weekday,
  stories,
  disputes,
}: {
  /** "Thursday"; null where no day is known. */
  weekday: string | null;
  stories: readonly Story[];
  disputes: number;
}) {
  return (
    <p className="mt-2 mb-6 border-t-2 border-rule pt-3 font-sans text-ui">
      {weekday !== null && <b className="font-semibold">{weekday}: </b>}
      {editionLine(stories, disputes)}
    </p>
  );
}
