import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { NamedLink } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/** What stands at the address that a storyline had before an editor named it. */
export function MovedStorylinePage({ site, line }: { site: PageSite; line: NamedLink }) {
  const address = href(site, paths.storyline(line.slug));
  return (
    <div className="max-w-160 pt-12">
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <h1 className="text-title font-semibold tracking-tighter">{line.name}</h1>
      <p className="mt-4 text-lead">
        <Filled
          text={wordsOf(site.language).lists.storylines.moved}
          parts={{
            link: (
              <a href={address} data-moved="">
                {line.name}
              </a>
            ),
          }}
        />
      </p>
    </div>
  );
}
