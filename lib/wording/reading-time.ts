import { languageOf } from '@/lib/languages/table/languages';

/** Words a minute of silent reading of English prose (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const pace = 238;

/**
 * Characters a minute where no white space stands between words: Chinese read aloud, which is the
 * slower way (Trauzettel-Klosinski and Dietz 2012, IReST, doi:10.1167/iovs.11-8284).
 */
const characterPace = 255;

/** Minutes to read `text`, begun ones counted. @param lang a language tag (BCP 47). */
export function readingMinutes(text: string, lang: string): number {
  return languageOf(lang).spaced
    ? Math.ceil(text.split(/\s+/).length / pace)
    : Math.ceil((text.match(/[\p{L}\p{N}]/gu)?.length ?? 1) / characterPace);
}
