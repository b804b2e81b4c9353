import { Filled } from '@/components/ui/filled';
import { fill } from '@/lib/languages/format/fill';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { PageSite } from '@/lib/site/site';
import type { Source } from '@/lib/story/source';
import { dayOf } from '@/lib/calendar/moment';
import type { Story } from '@/lib/story/story';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** Where the text comes from, as far as that is known. */
export function SourceLine({ site: { language }, story }: { site: PageSite; story: Story }) {
  const { story: words } = wordsOf(language);
  const { source, updated } = story;
  const facts = [
    source?.licence,
    copyFact(source, language),
    updated ? fill(words.updated, { day: pointWords(dayOf(updated), language) }) : null,
  ].filter((fact) => fact != null);
  return (
    <footer className="mt-8 max-w-line border-t border-hair pt-3 font-sans text-note text-soft wrap-anywhere">
      <p>
        <Filled
          text={words.source}
          parts={{ source: <Origin source={source} language={language} /> }}
        />
        {facts.map((fact) => ` · ${fact}`)}
      </p>
    </footer>
  );
}

function copyFact(source: Source | null, language: InterfaceLanguage): string | null {
  const { copiedFromOn, copiedFrom, copiedOn } = wordsOf(language).story;
  const file = source?.file ?? '';
  const day = source?.copied ? pointWords(source.copied, language) : '';
  if (file === '' && day === '') return null;
  const template = file === '' ? copiedOn : day === '' ? copiedFrom : copiedFromOn;
  return fill(template, { file, day });
}

function Origin({ source, language }: { source: Source | null; language: InterfaceLanguage }) {
  const name = source?.publisher ?? source?.url ?? wordsOf(language).story.publisherNotStated;
  return source?.url ? (
    <a href={source.url} rel="external">
      {name}
    </a>
  ) : (
    name
  );
}
