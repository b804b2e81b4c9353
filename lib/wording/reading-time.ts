/** Words a minute of silent reading of English prose (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const pace = 238;

/** Whole minutes to read `text`, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(text.split(/\s+/).length / pace));
}
