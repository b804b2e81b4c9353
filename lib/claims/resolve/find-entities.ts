import { trailingName } from '@/lib/claims/grammar/mention';
import { organisations } from '@/lib/claims/lexicon/organisations';
import { roles } from '@/lib/claims/lexicon/roles';
import { type Passage, type Range, spanOf, wordAt } from '@/lib/claims/passages/passage';
import { aliasOf } from '@/lib/claims/resolve/alias';
import type { Entity, Mention } from '@/lib/claims/resolve/entity';
import { typeOf } from '@/lib/claims/resolve/entity-type';
import { quotation } from '@/lib/story/quotation';

/** Everybody that the passages name or introduce, in the order of first mention. */
export function findEntities(text: string, passages: readonly Passage[]): Entity[] {
  const entities: Entity[] = [];
  passages.forEach((passage, index) => {
    const seen = new Set<Range>();
    passage.phrases.forEach((phrase) => {
      if (!phrase || seen.has(phrase)) return;
      seen.add(phrase);
      const runs = namesIn(passage, phrase);
      for (const run of runs) addName(entities, text, passage, index, phrase, run);
      if (!runs.some((run) => run.to === phrase.to))
        addDescription(entities, text, passage, index, phrase);
    });
  });
  return entities;
}

/** The runs of proper nouns in a phrase: “Apple” and “Steve Jobs” in “Apple CEO Steve Jobs”. */
export function namesIn(passage: Passage, phrase: Range): Range[] {
  const last = trailingName(passage, phrase);
  const runs: Range[] = [];
  let from = -1;
  for (let i = phrase.from; i < (last?.from ?? phrase.to); i += 1) {
    const word = wordAt(passage, i);
    const proper = word.tag === 'PROPN' && !roles.has(word.lower) && !word.when;
    const inside =
      from >= 0 &&
      (word.text === '&' || word.lower === 'of') &&
      wordAt(passage, i + 1).tag === 'PROPN';
    if (proper && from < 0) from = i;
    else if (!proper && !inside && from >= 0) {
      runs.push({ from, to: i });
      from = -1;
    }
  }
  if (from >= 0) runs.push({ from, to: last?.from ?? phrase.to });
  return last ? [...runs, last] : runs;
}

function mentionOf(
  text: string,
  passage: Passage,
  index: number,
  range: Range,
  phrase: Range,
): Mention {
  const next = wordAt(passage, phrase.to);
  const subject = range.to === phrase.to && (/^(?:VERB|AUX|ADV)$/.test(next.tag) || next.when);
  return { ...quotation(text, spanOf(passage, range)), passage: index, subject };
}

function addName(
  entities: Entity[],
  text: string,
  passage: Passage,
  index: number,
  phrase: Range,
  run: Range,
): void {
  const mention = mentionOf(text, passage, index, run, phrase);
  const known = aliasOf(entities, mention.text);
  const entity: Entity = known ?? {
    name: mention.text,
    named: true,
    type: 'unknown',
    heads: new Set(),
    mentions: [],
  };
  if (!known) entities.push(entity);
  if (mention.text.length > entity.name.length) entity.name = mention.text;
  entity.mentions.push(mention);
  for (const head of headsAround(passage, phrase, run)) entity.heads.add(head);
  entity.type = typeOf(entity, passage, phrase, run);
}

/** The common nouns that stand by a name: “exchange Kule”, “Anka Dijital, issuer of …”, “its chief, X”. */
function headsAround(passage: Passage, phrase: Range, run: Range): string[] {
  const heads: string[] = [];
  const before = wordAt(passage, run.from - 1);
  if (run.from > phrase.from && before.tag !== 'PART') heads.push(before.lower);
  for (let i = run.from; i < run.to; i += 1) {
    const { lower } = wordAt(passage, i);
    if (organisations.has(lower) || organisations.has(lower.replace(/s$/, '')))
      heads.push(lower.replace(/s$/, ''));
  }
  if (run.to < phrase.to && wordAt(passage, run.to).tag === 'NOUN')
    heads.push(wordAt(passage, phrase.to - 1).lower);
  if (wordAt(passage, run.to).text === ',' && run.to === phrase.to) {
    const apposed = passage.phrases[run.to + 1];
    if (apposed && apposed.from === run.to + 1) heads.push(wordAt(passage, apposed.to - 1).lower);
  }
  const owner = passage.phrases[run.from - 2];
  if (wordAt(passage, run.from - 1).text === ',' && owner)
    heads.push(wordAt(passage, owner.to - 1).lower);
  return heads;
}

function addDescription(
  entities: Entity[],
  text: string,
  passage: Passage,
  index: number,
  phrase: Range,
): void {
  const head = wordAt(passage, phrase.to - 1);
  if (head.tag !== 'NOUN' && head.tag !== 'PROPN') return;
  if (/^(?:the|this|that|these|those)$/.test(wordAt(passage, phrase.from).lower)) return;
  const singular = organisations.has(head.lower) || roles.has(head.lower);
  if (!singular) return;
  const mention = mentionOf(text, passage, index, phrase, phrase);
  const type = organisations.has(head.lower) ? 'organisation' : 'person';
  entities.push({
    name: mention.text,
    named: false,
    type,
    heads: new Set([head.lower]),
    mentions: [mention],
  });
}
