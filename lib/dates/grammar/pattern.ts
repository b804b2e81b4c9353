import type { Rule } from '@/lib/dates/lexicon/example';
import type { Expression } from '@/lib/dates/model/expression';
import { type Captures, type Elements, elements as english } from '@/lib/dates/grammar/elements';
import { type Opening, openings, type Shape } from '@/lib/dates/grammar/openings';
import type { DateToken } from '@/lib/dates/tokens/token';

/** The captures of one match; an element that was optional may be absent. */
export type Captured = Partial<Captures>;

/** Where a pattern matched: at the token `at` of a text. */
export interface MatchSite {
  tokens: readonly DateToken[];
  at: number;
  /** The text writes slashed dates with the day before the month. */
  dayFirst: boolean;
}

/**
 * How one kind of date is written and what it says. In `form`, capitals name an element, small
 * words and marks stand for themselves, `a|b` for either, and square brackets are optional.
 */
export interface Pattern extends Rule {
  form: string;
  read(captured: Captured, site: MatchSite): Expression | null;
}

/** Goes on with the rest of a pattern; returns the tokens after the longest match, or −1. */
type Step = (tokens: readonly DateToken[], at: number, captured: Captured, then: Then) => number;
type Then = (at: number, captured: Captured) => number;

/** A pattern ready to be matched. */
export interface CompiledPattern<Read = Pattern> {
  pattern: Read;
  openings: readonly Opening[];
  /** Of each of these sets the text holds a word, or the pattern stands nowhere in it. */
  needs: readonly ReadonlySet<string>[];
  match(tokens: readonly DateToken[], at: number): { next: number; captured: Captured } | null;
}

/** @throws Error when `form` has unbalanced brackets or names no element. */
export function compile<Read extends Pick<Pattern, 'form'>>(
  pattern: Read,
  elements: Elements = english,
): CompiledPattern<Read> {
  const words = pattern.form.replace(/[[\]]/g, ' $& ').trim().split(/\s+/);
  const { parts, rest } = sequence(words, 0, elements);
  const step = inOrder(parts);
  if (rest !== words.length)
    throw new Error(`unbalanced brackets in the pattern “${pattern.form}”`);
  return {
    pattern,
    openings: openings(parts),
    needs: parts.filter(({ optional }) => optional === null).map(({ starts }) => starts),
    match(tokens, at) {
      let best: Captured | null = null;
      let next = -1;
      step(tokens, at, {}, (end, captured) => {
        if (end > next) [next, best] = [end, captured];
        return end;
      });
      return best && { next, captured: best };
    },
  };
}

interface Part extends Shape {
  step: Step;
}

function sequence(
  words: readonly string[],
  from: number,
  elements: Elements,
): { parts: Part[]; rest: number } {
  const parts: Part[] = [];
  let at = from;
  while (at < words.length && words[at] !== ']') {
    if (words[at] === '[') {
      const inner = sequence(words, at + 1, elements);
      parts.push(group(inner.parts));
      at = inner.rest + 1;
    } else {
      parts.push(single(words[at] ?? '', elements));
      at++;
    }
  }
  return { parts, rest: at };
}

const inOrder = (parts: readonly Part[]): Step => parts.map((part) => part.step).reduceRight(chain);

const group = (parts: readonly Part[]): Part => ({
  step: maybe(inOrder(parts)),
  starts: new Set(),
  single: false,
  optional: parts,
});

function chain(rest: Step, first: Step): Step {
  return (tokens, at, captured, then) =>
    first(tokens, at, captured, (next, more) => rest(tokens, next, more, then));
}

function maybe(step: Step): Step {
  return (tokens, at, captured, then) =>
    Math.max(step(tokens, at, captured, then), then(at, captured));
}

function single(word: string, elements: Elements): Part {
  if (isElement(word)) {
    const { starts, single: isSingle } = elements[word];
    return {
      step: capture(word, elements),
      starts: new Set(starts),
      single: isSingle,
      optional: null,
    };
  }
  if (/^[A-Z]/.test(word)) throw new Error(`no element is called ${word}`);
  const literals = new Set(word.split('|'));
  const step: Step = (tokens, at, captured, then) =>
    literals.has(tokens[at]?.word ?? '') ? then(at + 1, captured) : -1;
  return { step, starts: literals, single: true, optional: null };
}

function capture(name: keyof Captures, elements: Elements): Step {
  const element = elements[name];
  return (tokens, at, captured, then) => {
    const match = element.match(tokens, at);
    return match ? then(match.next, { ...captured, [name]: match.value }) : -1;
  };
}

function isElement(word: string): word is keyof Captures {
  return Object.hasOwn(english, word);
}
