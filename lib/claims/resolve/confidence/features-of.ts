import { weakVerbs } from '@/lib/claims/lexicon/speech/weak-verbs';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { papers, people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import type { Finding } from '@/lib/claims/model/finding';
import { type WordRange, wordAt } from '@/lib/claims/model/segment';
import type { Features, Resolution } from '@/lib/claims/resolve/resolution';

/** What speaks for or against a speaker: the rule that found it, and how its words stand to the cue. */
export function featuresOf(finding: Finding, { rule, features }: Resolution): Features {
  return { [`rule ${rule}`]: 1, ...features, ...ofMention(finding), ...ofCue(finding) };
}

function ofMention({ segment, speaker, cue }: Finding): Features {
  if (!speaker) return { unnamed: 1 };
  const { mention, phrase, antecedent } = speaker;
  const words = segment.words.slice(mention.from, mention.to);
  const last = wordAt(segment, mention.to - 1);
  const single = last.lower.replace(/s$/, '');
  const common = /^(?:NOUN|ADJ|NUM)$/.test(last.tag);
  const speaks =
    [roles, organisations, people, papers].some((set) => set.has(last.lower) || set.has(single)) ||
    /(?:ers|ors|ists|ians|men)$/.test(last.lower);
  return {
    long: Math.min(words.length, 8) / 8,
    thing: common && !speaks ? 1 : 0,
    loneThing: common && !speaks && !antecedent && mention.to - mention.from <= 2 ? 1 : 0,
    personal: last.tag === 'PRON' ? 1 : 0,
    unnamedHead: common && speaks ? 1 : 0,
    verbInside: words.some(({ tag }) => tag === 'VERB') ? 1 : 0,
    marked: words.some(({ text }) => /^[():;–—-]+$/.test(text)) ? 1 : 0,
    relative: antecedent ? 1 : 0,
    nested: wordAt(segment, phrase.from - 1).tag === 'ADP' ? 1 : 0,
    behind: cue && mention.from >= cue.to ? 1 : 0,
    apart: cue ? Math.min(gap(mention, cue), 10) / 10 : 0,
  };
}

const gap = (mention: WordRange, cue: WordRange): number =>
  Math.max(0, mention.from >= cue.to ? mention.from - cue.to : cue.from - mention.to);

/** Characters of a content so short that it is seldom one. */
const shortContent = 14;

function ofCue({ segment, cue, lemma, kind, content }: Finding): Features {
  if (!cue) return { bare: 1 };
  const { tag } = wordAt(segment, cue.to - 1);
  const quoted = content.some(({ start }) => isSpoken(segment, start));
  const object = !quoted && content.length > 0 && isObject(segment, content);
  return {
    weak: weakVerbs.has(lemma) ? 1 : 0,
    [`lemma ${/^(?:say|tell|according)$/.test(lemma) ? lemma : 'other'}`]: 1,
    [`kind ${kind}`]: 1,
    noun: tag === 'NOUN' ? 1 : 0,
    participle: wordAt(segment, cue.from).lower.endsWith('ing') ? 1 : 0,
    empty: content.length === 0 ? 1 : 0,
    said: /^(?:say|tell|according|state|add|write|announce|deny|confirm|accuse|warn)$/.test(lemma)
      ? 1
      : 0,
    weakly: weakVerbs.has(lemma) && !speaksAtOnce(segment, cue) ? 1 : 0,
    short: content.every(({ start, end }) => end - start < shortContent) ? 1 : 0,
    quoted: quoted ? 1 : 0,
    object: object ? 1 : 0,
    somebodyAlone: object && isPronounAlone(segment, content) ? 1 : 0,
    weakObject: object && weakVerbs.has(lemma) ? 1 : 0,
    passive: wordAt(segment, cue.to - 1).lower === 'by' ? 1 : 0,
    negated: segment.words.slice(cue.from, cue.to).some(({ lower }) => /^(?:not|n't)$/.test(lower))
      ? 1
      : 0,
  };
}

/** Whether what is said has neither a finite verb nor a quotation: “presented a plan” may be a deed. */
const isObject = ({ words, clauses }: Finding['segment'], content: Finding['content']): boolean =>
  words.every(
    ({ start, quoted }, i) =>
      !content.some((span) => span.start <= start && start < span.end) ||
      (!quoted && !clauses.byVerb.has(i)),
  );

/** “confirmed him”, “acquitted them”: what is done to somebody, and hardly something said. */
const isPronounAlone = (
  { words }: Finding['segment'],
  [first, second]: Finding['content'],
): boolean => {
  const inside = words.filter(({ start }) => first && first.start <= start && start < first.end);
  return (
    !second &&
    inside.length <= 3 &&
    /^(?:everyone|her|him|me|them|us|you)$/.test(inside[0]?.text ?? '')
  );
};

const isSpoken = ({ words }: Finding['segment'], start: number): boolean =>
  words.some(({ speech }) => speech?.inner.start === start);

/** Whether what is said begins right behind the cue, with “that” or a quotation. */
function speaksAtOnce(segment: Finding['segment'], cue: WordRange): boolean {
  const next = wordAt(segment, cue.to);
  return next.lower === 'that' || next.speech !== null || next.text === ':';
}
