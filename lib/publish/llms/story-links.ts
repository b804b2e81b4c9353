import type { LlmsLink } from '@/lib/publish/llms/llms-section';
import { wordsOf } from '@/lib/languages/words/words-of';
import { paths } from '@/lib/site/addresses';
import { claimsRead, datesRead } from '@/lib/site/facts-read';
import type { Entry, Site } from '@/lib/site/site';
import { dayOf } from '@/lib/calendar/moment';
import { pointWords } from '@/lib/wording/dates/calendar-point';

/** How many stories are named. */
const maxStories = 20;

/** The newest stories: their Markdown and JSON as far as the site has them, else their pages. */
export function storyLinks({ entries, files, language }: Site): LlmsLink[] {
  return entries.slice(0, maxStories).map(({ story }: Entry) => {
    const { slug, headline, published } = story;
    const { notRead, claimsNotRead } = wordsOf(language).story;
    const notes = [
      published === null ? null : pointWords(dayOf(published), language),
      // "Not read" is another thing than "none found".
      datesRead(story) ? (claimsRead(story) ? null : claimsNotRead) : notRead,
    ].filter((note) => note !== null);
    const data = { name: 'JSON', path: paths.storyJson(slug) };
    return {
      name: headline.text,
      path: files.markdown ? paths.storyMarkdown(slug) : paths.story(slug),
      ...(notes.length === 0 ? {} : { note: notes.join(', ') }),
      ...(files.json ? { also: data } : {}),
    };
  });
}
