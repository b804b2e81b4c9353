import { href, paths } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import type { LineFacts } from '@/lib/site/storylines/line-facts';
import { count } from '@/lib/wording/count';

/** Who speaks in some stories, and how much. */
export function SpeakerCounts({
  site,
  speakers,
}: {
  site: Pick<Site, 'base'>;
  speakers: LineFacts['speakers'];
}) {
  return (
    <ul className="mt-3 grid grid-cols-2 gap-x-6 gap-y-3">
      {speakers.map(({ speaker: { name, slug }, claims }) => (
        <li key={slug} className="border-t border-hair pt-2">
          <a
            href={href(site, paths.speaker(slug))}
            className="block font-semibold leading-tight tracking-tight no-underline wrap-anywhere hover:text-accent"
          >
            {name}
          </a>
          <span className="mt-0.5 block font-sans text-note text-soft">
            {count(claims, 'claim')}
          </span>
        </li>
      ))}
    </ul>
  );
}
