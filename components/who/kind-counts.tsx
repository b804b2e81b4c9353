import { KindMark } from '@/components/ui/kind-mark';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { SpeakerView } from '@/lib/pages/views';
import { claimVerbs } from '@/lib/wording/facts/claim-verbs';

/** How often a speaker says, denies, orders …, and where its stories can be subscribed to. */
export function KindCounts({ site, speaker }: { site: PageSite; speaker: SpeakerView['speaker'] }) {
  return (
    <div className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2 border-y border-hair py-2.5 font-sans text-ui">
      <ul className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        {speaker.kinds.map(({ kind, claims }) => (
          <li key={kind} data-kind={kind}>
            <b className="mr-2 text-[1rem] font-semibold">{claims}</b>
            <KindMark kind={kind} />
            {claimVerbs[kind]}
          </li>
        ))}
      </ul>
      {site.url !== null && speaker.feed && (
        <a href={href(site, paths.rss(paths.speaker(speaker.slug)))} className="sm:ml-auto">
          Feed of {speaker.name}
        </a>
      )}
    </div>
  );
}
