import { readArticle } from '@/lib/content/read-article';
import { ContentError } from '@/lib/content/content-error';
import { wordChange, type WordChange } from '@/lib/desk/history/word-change';
import { layOut } from '@/lib/parse/lay-out';
import { type Correction, type correctionKinds } from '@/lib/story/correction';
import { seenText } from '@/lib/text/folding/fold';

/**
 * What a version brought: what its editor told of it; else words that nobody told of, or none that a
 * reader would see.
 */
export type VersionKind =
  | 'first version'
  | (typeof correctionKinds)[number]
  | 'words changed without a note'
  | 'cosmetic'
  | 'not readable';

/** A version of an article as git knows it. */
export interface Version {
  commit: string;
  /** The day of the commit. */
  day: string;
  file: string;
  kind: VersionKind;
  /** How many words of the text came and went; null where none did, and for the first version. */
  words: WordChange | null;
  /** What was told of it: corrections, another address. */
  told: string[];
}

/** @param before the version before this one; its text is absent where this is the first. */
export function versionOf(
  place: Pick<Version, 'commit' | 'day' | 'file'>,
  text: string,
  before: { text: string | undefined; file: string | undefined },
): Version {
  const none = { ...place, words: null, told: [] };
  const now = read(place.file, text);
  if (before.text === undefined) return { ...none, kind: 'first version' };
  const then = read(before.file ?? place.file, before.text);
  if (!now || !then) return { ...none, kind: 'not readable' };
  const added = now.corrections.slice(then.corrections.length);
  const words = wordChange(then.text, now.text);
  const isUpdate = now.updated !== undefined && now.updated !== then.updated;
  const [first] = added;
  return {
    ...place,
    words,
    kind: first
      ? kindOf(first)
      : words === null
        ? 'cosmetic'
        : isUpdate
          ? 'update'
          : 'words changed without a note',
    told: [
      ...added.map((correction) => `${kindOf(correction)} of ${correction.on}: ${correction.text}`),
      ...(before.file !== undefined && before.file !== place.file
        ? [`${before.file} became ${place.file}`]
        : []),
    ],
  };
}

const kindOf = ({ kind }: Correction) => kind ?? 'correction';

/** What matters of a version; null where it could not be built. */
function read(file: string, text: string) {
  try {
    const article = readArticle(file, Buffer.from(text));
    const { corrections, updated } = article.front;
    return { corrections, updated, text: seenText(layOut(article).text) };
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}
