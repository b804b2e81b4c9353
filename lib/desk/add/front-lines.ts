import { Document } from 'yaml';

/** What an editor tells of an article beside its text; what is not known is left out. */
export interface Details {
  id: string;
  publisher?: string | undefined;
  url?: string | undefined;
  author?: string | undefined;
  licence?: string | undefined;
  file?: string | undefined;
  copied?: string | undefined;
  published?: string | undefined;
  topics: readonly string[];
  storyline?: string | undefined;
  /** Whether it is kept from being built. */
  draft?: boolean | undefined;
  lang: string;
}

/** The front matter of a new article, between its two lines `---`. */
export function frontLines({
  id,
  published,
  topics,
  storyline,
  draft,
  lang,
  ...source
}: Details): string {
  const { publisher, url, author, licence, file, copied } = source;
  const told = { publisher, url, author, licence, file, copied };
  const front = {
    id,
    source: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    ...(published === undefined ? {} : { published }),
    ...(draft === true ? { draft: 'true' } : {}),
    ...(topics.length > 0 ? { topics: [...topics] } : {}),
    ...(storyline === undefined ? {} : { storyline }),
    lang,
  };
  // Every value is read as the string that is written, so none needs quotation marks for its type.
  const yaml = new Document(front, { schema: 'failsafe' }).toString({ lineWidth: 0 });
  return `---\n${yaml}---\n`;
}
