import { RuleNote } from '@/components/storylines/rule-note';
import { PageHeading } from '@/components/ui/page-heading';
import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import { lineWords } from '@/lib/site/storylines/line-words';

/** Every storyline, the one with the newest story first. */
export function StorylinesPage({ site }: { site: Site }) {
  return (
    <>
      <PageHeading title="Storylines">
        {site.storylines.length === 0
          ? 'No stories here go on with one another.'
          : 'Stories that go on with one another, the one with the newest story first.'}
      </PageHeading>
      <ol className="mt-6 border-t-2 border-rule">
        {site.storylines.map((line) => (
          <li
            key={line.slug}
            className="grid gap-x-6 gap-y-1 border-b border-hair py-4 sm:grid-cols-[11.5rem_minmax(0,1fr)]"
          >
            <p className="font-sans text-ui text-soft">{lineWords(line)}</p>
            <div>
              <h2 className="text-item font-semibold tracking-tight text-balance">
                <a
                  href={href(site, paths.storyline(line.slug))}
                  className="no-underline hover:text-accent"
                >
                  {line.name}
                </a>
              </h2>
              {line.entries[0] && (
                <p lang={line.entries[0].story.lang} className="mt-1 leading-[1.48] text-soft">
                  {line.entries[0].story.headline.text}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <RuleNote />
    </>
  );
}
