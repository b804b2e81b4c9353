/** Words a minute of silent reading of English prose (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const pace = 238;

/** Minutes to read `text`, begun ones counted. */
export function readingMinutes(text: string): number {
  return Math.ceil(text.split(/\s+/).length / pace);
}
