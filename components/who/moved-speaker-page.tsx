import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { NamedLink } from '@/lib/pages/views';

/** What stands at the address of a short name: it leads on to the one page of the speaker. */
export function MovedSpeakerPage({ site, speaker }: { site: PageSite; speaker: NamedLink }) {
  const address = href(site, paths.speaker(speaker.slug));
  return (
    <div className="max-w-160 pt-12">
      <meta httpEquiv="refresh" content={`0; url=${address}`} />
      <h1 className="text-title font-semibold tracking-tighter">{speaker.name}</h1>
      <p className="mt-4 text-lead">
        <Filled
          text={wordsOf(site.language).lists.who.moved}
          parts={{
            link: (
              <a href={address} data-moved="">
                {speaker.name}
              </a>
            ),
          }}
        />
      </p>
    </div>
  );
}
