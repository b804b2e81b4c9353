import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Span } from '@/lib/story/span';
import { tagNamed, token, type Token } from '@/lib/text/token';

interface Tagger {
  readonly nlp: WinkMethods;
  readonly lemmaOf: ItsFunction<string>;
}

let tagger: Tagger | null = null;

/** Its model takes a third of a second to load, and many that come by here have nothing to tag. */
function loadTagger(): Tagger {
  const nlp = winkNlp(model, ['pos']);
  // Asked for by name: its published type names other parameters than the tagger gives it.
  const its: object = nlp.its;
  return { nlp, lemmaOf: Reflect.get(its, 'lemma') };
}

/** The tagger's time grows with the square of a word's length; no English word is as long. */
const overlong = /\S{60,}/g;

/**
 * The words and marks of `text` that lie within `span`, tagged. Runs of 60 characters or more are left
 * out. Dates, claims and figures are read in one text after the other, and in each sentence by sentence:
 * it is tagged once for all of them.
 */
export function tagWords(text: string, { start, end }: Span): Token[] {
  if (text !== last.text) last = { text, words: tagAll(text) };
  const found: Token[] = [];
  for (let i = firstFrom(last.words, start); i < last.words.length; i++) {
    const word = last.words[i];
    if (!word || word.end > end) break;
    found.push(word);
  }
  return found;
}

/** The text that was tagged last, and its words. */
let last: { readonly text: string; readonly words: readonly Token[] } = { text: '', words: [] };

/** The index of the first word that begins at a place of the text or behind it. */
function firstFrom(words: readonly Token[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tagAll(text: string): Token[] {
  tagger ??= loadTagger();
  const { nlp, lemmaOf } = tagger;
  const words = text.replace(overlong, (run) => ' '.repeat(run.length));
  const tokens = nlp.readDoc(words).tokens();
  const names = tokens.out(nlp.its.pos);
  const lemmas = tokens.out(lemmaOf);
  const found: Token[] = [];
  let at = 0;
  tokens.out().forEach((word, index) => {
    const start = words.indexOf(word, at);
    if (start < 0) return;
    at = start + word.length;
    const tag = tagNamed(names[index]);
    if (tag) found.push(token(text, start, at, tag, lemmas[index]));
  });
  return found;
}
