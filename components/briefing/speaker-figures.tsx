import { counted } from '@/lib/languages/format/counted';
import { wordsOf } from '@/lib/languages/words/words-of';
import { SectionHeading } from '@/components/ui/section-heading';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';
import type { SpeakerFigure } from '@/lib/pages/views';

/** Who is speaking in all stories, and how often; nothing where nobody is. */
export function SpeakerFigures({
  site,
  speakers,
}: {
  site: PageSite;
  speakers: readonly SpeakerFigure[];
}) {
  if (speakers.length === 0) return null;
  return (
    <section aria-labelledby="speakers">
      <SectionHeading id="speakers">
        {wordsOf(site.language).lists.briefing.speaking}
      </SectionHeading>
      <ul className="speaker-figures">
        {speakers.map(({ name, slug, claims, stories }) => (
          <li key={slug} className="border-t border-hair pt-2">
            <a
              href={href(site, paths.speaker(slug))}
              className="block text-lead font-semibold leading-tight tracking-tight no-underline wrap-anywhere hover:text-accent"
            >
              {name}
            </a>
            <span className="mt-1 block note">
              {counted(site.language, 'claim', claims)} · {counted(site.language, 'story', stories)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
