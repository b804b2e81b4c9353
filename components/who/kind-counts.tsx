import { fill } from '@/lib/languages/format/fill';
import { wordsOf } from '@/lib/languages/words/words-of';
import { KindLabel } from '@/components/ui/kind-label';
import { href, paths } from '@/lib/site/addresses';
import type { SpeakerView } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/** How often a speaker says, denies, orders …, and where its stories can be subscribed to. */
export function KindCounts({ site, speaker }: { site: PageSite; speaker: SpeakerView['speaker'] }) {
  return (
    <div className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2 border-y border-hair py-2.5 font-sans text-ui">
      <ul className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        {speaker.kinds.map(({ kind, claims }) => (
          <li key={kind}>
            <b className="me-2 text-[1rem] font-semibold">{claims}</b>{' '}
            <KindLabel language={site.language} kind={kind} />
          </li>
        ))}
      </ul>
      {site.url !== null && speaker.feed && (
        <a href={href(site, paths.rss(paths.speaker(speaker.slug)))} className="tap sm:ms-auto">
          {fill(wordsOf(site.language).site.feedOf, { name: speaker.name })}
        </a>
      )}
    </div>
  );
}
