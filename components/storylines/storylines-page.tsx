import { wordsOf } from '@/lib/languages/words/words-of';
import { languageAttributes } from '@/lib/languages/table/language-attributes';
import { RuleNote } from '@/components/storylines/rule-note';
import { PageHeading } from '@/components/ui/page-heading';
import { href, paths } from '@/lib/site/addresses';
import type { View } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/** Every storyline, the one with the newest story first. */
export function StorylinesPage({
  site,
  lines,
}: {
  site: PageSite;
  lines: Extract<View, { kind: 'storylines' }>['lines'];
}) {
  const { site: names, lists } = wordsOf(site.language);
  return (
    <>
      <PageHeading title={names.storylines}>
        {lines.length === 0 ? lists.storylines.none : lists.storylines.heading}
      </PageHeading>
      {lines.length > 0 && (
        <ol className="mt-6 border-t-2 border-rule">
          {lines.map(({ name, slug, stories, days, newest }) => (
            <li
              key={slug}
              className="grid gap-x-6 gap-y-1 border-b border-hair py-4 sm:grid-cols-[14.5rem_minmax(0,1fr)]"
            >
              <p className="detail">
                {stories}
                <span className="block">{days}</span>
              </p>
              <div>
                <h2 className="text-item font-semibold tracking-tight text-balance">
                  <a
                    href={href(site, paths.storyline(slug))}
                    className="no-underline hover:text-accent"
                  >
                    {name}
                  </a>
                </h2>
                {newest.map(({ id, lang, headline }) => (
                  <p key={id} {...languageAttributes(lang)} className="mt-1 leading-row text-soft">
                    {headline.text}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
      <RuleNote language={site.language} />
    </>
  );
}
