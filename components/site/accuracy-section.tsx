import { fill } from '@/lib/languages/format/fill';
import { numberWords } from '@/lib/languages/format/number-words';
import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';
import { AboutSection } from '@/components/site/about-section';
import accuracy from '@/lib/wording/accuracy.json';

/** How often the readers are right on annotated articles; `npm run accuracy` writes the figures. */
export function AccuracySection({ language }: { language: InterfaceLanguage }) {
  const { accuracy: words } = wordsOf(language).about;
  const number = (value: number) => numberWords(language, value);
  return (
    <AboutSection title={words.title}>
      <p>{words.text}</p>
      <ul className="grid list-disc gap-2 ps-5">
        {accuracy.map((row) => (
          <li key={row.name}>
            {fill(words.row, {
              name: row.name,
              articles: number(row.articles),
              claims: number(row.claims),
              found: number(row.found),
              rightMouth: number(row.rightMouth),
              dates: number(row.dates),
            })}
          </li>
        ))}
      </ul>
    </AboutSection>
  );
}
