import { SectionHeading } from '@/components/site/section-heading';
import type { Speaker } from '@/lib/site/speakers/speaker';
import { count } from '@/lib/wording/count';

/** Who is speaking in all stories, and how often. */
export function SpeakerFigures({ speakers }: { speakers: readonly Speaker[] }) {
  return (
    <section aria-labelledby="speakers">
      <SectionHeading id="speakers">Who is speaking</SectionHeading>
      <ul className="mt-3 grid grid-cols-2 gap-4">
        {speakers.map(({ name, statements, stories }) => (
          <li key={name} className="border-t border-hair pt-2">
            <b className="block text-[1.25rem] font-semibold leading-tight tracking-tight wrap-anywhere">
              {name}
            </b>
            <span className="mt-1 block font-sans text-note text-soft">
              {count(statements.length, 'claim')} · {count(stories.length, 'story', 'stories')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
