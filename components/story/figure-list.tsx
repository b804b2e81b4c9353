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
          <li key={figure.quote.start} className="border-t border-hair pt-2">
            <a href={`#${figure.sentence}`} className="group block no-underline">
              <b className="block text-figure font-semibold leading-tight tracking-tight group-hover:text-accent">
                {figure.number.text}
              </b>{' '}
              <span className="mt-1 block font-sans text-note leading-snug text-soft">
                {figureNote(figure, claims, language)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
