import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { CorrectionKind } from '@/lib/story/correction';

/** What was done to a story on a day, before the words that say what it was. */
export function NotedOn({
  kind,
  on,
  language,
}: {
  kind: CorrectionKind | 'withdrawn';
  on: string;
  language: InterfaceLanguage;
}) {
  return (
    <strong className="font-semibold text-ink">
      <Filled
        text={wordsOf(language).story.notedColon[kind]}
        parts={{ day: <Day point={on} language={language} /> }}
      />
    </strong>
  );
}
