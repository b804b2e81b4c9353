import type { Article } from '@/lib/content/article';
import { formatProblem } from '@/lib/content/problem';
import { impossibleDays } from '@/lib/dates/impossible-days';
import type { Story } from '@/lib/story/story';

/** What an editor should look at in an article that can be built, one sentence each. */
export function warnings({ file }: Article, { paragraphs }: Story): string[] {
  return paragraphs.flatMap(({ quote }, i) =>
    impossibleDays(quote.text).map(({ text }) =>
      formatProblem({
        file,
        message: `paragraph ${i + 1}: "${text}" is no day of the calendar; it is left as it is written.`,
      }),
    ),
  );
}
