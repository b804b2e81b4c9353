import { wordsOf } from '@/lib/languages/words/words-of';
import type { PageSite } from '@/lib/site/site';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Story } from '@/lib/story/story';
import { figureNote } from '@/lib/wording/facts/figure-note';

/** The numbers of a story, each with what it counts and whose number it is. */
export function FigureList({ site: { language }, story }: { site: PageSite; story: Story }) {
  const { figures, claims } = story;
  return (
    <section aria-labelledby="figures">
      <SectionHeading id="figures">{wordsOf(language).story.figures}</SectionHeading>
      <ul className="mt-3 grid grid-cols-2 gap-4">
        {figures.map((figure) => (
          <li key={figure.quote.start}>
            <a href={`#${figure.sentence}`} className="figure quiet">
              <b>{figure.number.text}</b> <span>{figureNote(figure, claims, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
