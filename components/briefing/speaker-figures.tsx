import { SectionHeading } from '@/components/site/section-heading';
import type { SpeakerCount } from '@/lib/site/speakers/speaker-counts';
import { count } from '@/lib/wording/count';

/** Who is speaking in all stories, and how often. */
export function SpeakerFigures({ speakers }: { speakers: readonly SpeakerCount[] }) {
  return (
    <section aria-labelledby="speakers">
      <SectionHeading id="speakers">Who is speaking</SectionHeading>
      <ul className="mt-3 grid grid-cols-2 gap-4">
        {speakers.map(({ name, claims, stories }) => (
          <li key={name} className="border-t border-hair pt-2">
            <b className="block text-[1.25rem] font-semibold leading-tight tracking-tight wrap-anywhere">
              {name}
            </b>
            <span className="mt-1 block font-sans text-note text-soft">
              {count(claims, 'claim')} · {count(stories, 'story', 'stories')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
