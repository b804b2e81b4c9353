import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** A speaker as the story names it, leading to all that is reported of it; null is nobody known. */
export function SpeakerName({ site, name }: { site: PageSite; name: string | null }) {
  const speaker = name === null ? undefined : site.speakerByName.get(name);
  if (!speaker) return 'Attributed, speaker unclear';
  return (
    <a
      href={href(site, paths.speaker(speaker.slug))}
      className="inline-block min-h-6 no-underline hover:underline"
    >
      {name}
    </a>
  );
}
