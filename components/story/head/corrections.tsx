import { NotedOn } from '@/components/ui/noted-on';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** What was put right in a story, where its reader sees it first. */
export function Corrections({
  site: { language },
  story: { corrections },
}: {
  site: PageSite;
  story: Pick<Story, 'corrections'>;
}) {
  if (corrections.length === 0) return null;
  return (
    <ul id="corrections" className="mt-3 max-w-line font-sans text-ui wrap-anywhere">
      {corrections.map(({ on, text, kind = 'correction' }) => (
        <li key={on + text} className="mt-1 border-s-2 border-rule ps-3">
          <NotedOn kind={kind} on={on} language={language} /> {text}
        </li>
      ))}
    </ul>
  );
}
