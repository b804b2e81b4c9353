import { isReadLanguage } from '@/lib/parse/read-language';
import type { StoryCore } from '@/lib/story/story-core';

/**
 * Whether dates and claims of a story were looked for at all, by the readers or by an editor. Where
 * they were not, a page says "not read", never "none".
 */
export function factsRead({ lang, dates, claims }: StoryCore): boolean {
  return isReadLanguage(lang) || dates.length > 0 || claims.length > 0;
}
