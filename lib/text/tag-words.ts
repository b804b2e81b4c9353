import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItsFunction } from 'wink-nlp';
import type { Span } from '@/lib/story/span';
import { tagNamed, token, type Token } from '@/lib/text/token';

const nlp = winkNlp(model, ['pos']);

/** Asked for by name: its published type names other parameters than the tagger gives it. */
const its: object = nlp.its;
const lemmaOf: ItsFunction<string> = Reflect.get(its, 'lemma');

/** The tagger's time grows with the square of a word's length; no English word is as long. */
const overlong = /\S{60,}/g;

/** The words and marks of `text` within `span`, tagged. Runs of 60 characters or more are left out. */
export function tagWords(text: string, span: Span): Token[] {
  const words = text.slice(span.start, span.end).replace(overlong, (run) => ' '.repeat(run.length));
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
    if (tag) found.push(token(text, span.start + start, span.start + at, tag, lemmas[index]));
  });
  return found;
}
