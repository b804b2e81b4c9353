import { type Tag, token, type Token } from '@/lib/text/token';

/** What a tagger takes apart and a reader sees as one: hyphenated words, `` and '', O’Leary. */
export function joinWords(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const next of tokens) {
    const last = joined.at(-1);
    const touches = last?.end === next.start;
    const tag =
      last && touches
        ? (shortTitle(text, last, next) ?? dotted(text, last, next) ?? joinedTag(last, next))
        : undefined;
    if (last && tag) joined[joined.length - 1] = token(text, last.start, next.end, tag);
    else joined.push(next);
  }
  return joined.map((each, index) => possessive(each, joined[index - 1]));
}

/** Titles that the tagger takes apart from their stop, without it. */
const shortTitles: ReadonlySet<string> = new Set([
  'Adm',
  'Cllr',
  'Cmdr',
  'Cpl',
  'Det',
  'Hon',
  'Insp',
  'Lieut',
  'Maj',
  'Messrs',
  'Msgr',
  'Pvt',
  'Reps',
  'Rev',
  'Sens',
  'Supt',
]);

/** “Rev.” before a name: one word. */
const shortTitle = (text: string, last: Token, next: Token): Tag | undefined =>
  next.text === '.' &&
  shortTitles.has(last.text) &&
  /^ \p{Lu}/u.test(text.slice(next.end, next.end + 2))
    ? 'PROPN'
    : undefined;

/** A mark within a name: “Parcel.com”, “Q.ON”; “Hallo!” where a small letter follows. */
function dotted(text: string, last: Token, next: Token): Tag | undefined {
  const ahead = text.slice(next.end, next.end + 2);
  const capital = /^\p{Lu}/u.test(last.text);
  if (next.text === '!') return capital && /^ \p{Ll}/u.test(ahead) ? 'PROPN' : undefined;
  const inner = next.text === '.' && /^\p{L}/u.test(ahead) && /\p{L}$/u.test(last.text);
  const tail = /\p{L}\.$/u.test(last.text) && /^\p{L}/u.test(next.text);
  if (!inner && !tail) return undefined;
  return capital ? 'PROPN' : last.tag;
}

/** A seam beside a letter outside ASCII: the tagger takes “Aydıner” apart. */
const splitLetter = /^(?=\p{L}{2}$)(?:\P{ASCII}.|.\P{ASCII})$/u;

function joinedTag(last: Token, next: Token): Tag | undefined {
  if (splitLetter.test(last.text.slice(-1) + next.text.slice(0, 1))) return last.tag;
  if (last.text === next.text && (next.text === '`' || next.text === "'")) return 'PUNCT';
  if (/^[-‑]$/.test(next.text) && /[\p{L}\p{N}]$/u.test(last.text)) return last.tag;
  if (/[\p{L}\p{N}][-‑]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(next.text)) {
    return hyphenated(last, next);
  }
  if (/^\p{Lu}$/u.test(last.text) && /^['’]$/.test(next.text)) return last.tag;
  if (/^\p{Lu}['’]$/u.test(last.text) && /^\p{Lu}/u.test(next.text)) return 'PROPN';
  return undefined;
}

function hyphenated(last: Token, next: Token): Tag {
  if (next.tag === 'VERB' || next.tag === 'ADJ') return 'ADJ';
  if (last.tag === 'PROPN') return 'PROPN';
  return next.tag === 'PROPN' || next.tag === 'NOUN' ? next.tag : 'ADJ';
}

/** The apostrophe of “exporters’ group”, which the tagger takes for a mark. */
function possessive(mark: Token, before: Token | undefined): Token {
  const owner = before && /s$/i.test(before.text) && /NOUN|PROPN/.test(before.tag);
  const touches = before !== undefined && mark.start - before.end <= 1;
  return owner && touches && /^['’]$/.test(mark.text) ? { ...mark, tag: 'PART' } : mark;
}
