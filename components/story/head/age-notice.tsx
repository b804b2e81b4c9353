import { Day } from '@/components/ui/day';
import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import type { PageSite } from '@/lib/site/site';
import type { Story } from '@/lib/story/story';

/** Tells of which month an old story is, so that nobody takes it for today's. */
export function AgeNotice({
  site: { language },
  story: { published },
}: {
  site: PageSite;
  story: Story;
}) {
  if (published === null) return null;
  return (
    <p className="mt-1 font-sans text-ui text-soft">
      <Filled
        text={wordsOf(language).story.old}
        parts={{ month: <Day point={published.slice(0, 7)} language={language} /> }}
      />
    </p>
  );
}
