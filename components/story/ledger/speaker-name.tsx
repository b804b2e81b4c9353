import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/**
 * A speaker as the story names it, leading to all that is reported of it where it has a page; null is
 * nobody known.
 */
export function SpeakerName({ site, name }: { site: PageSite; name: string | null }) {
  if (name === null) return wordsOf(site.language).claims.attributedUnclear;
  const speaker = site.speakerByName.get(name);
  if (!speaker) return name;
  return (
    <a href={href(site, paths.speaker(speaker.slug))} className="tap quiet">
      {name}
    </a>
  );
}
