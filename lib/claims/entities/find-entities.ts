import { abbreviates, Names } from '@/lib/claims/entities/alias';
import { detailsOf } from '@/lib/claims/entities/details';
import { headsOf } from '@/lib/claims/entities/describe';
import { type Entity, type Mention, newEntity } from '@/lib/claims/entities/entity';
import { typeOf } from '@/lib/claims/entities/entity-type';
import { introduces } from '@/lib/claims/entities/introduces';
import { genderOf } from '@/lib/claims/entities/gender';
import { namesIn } from '@/lib/claims/entities/names-in';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { roles } from '@/lib/claims/lexicon/who/roles';
import type { Finding } from '@/lib/claims/passages/finding';
import { type Passage, type Range, spanOf, wordAt } from '@/lib/claims/passages/passage';
import { quotation } from '@/lib/story/quotation';

/** Everybody that the passages name or introduce, in the order of first mention. */
export function findEntities(
  text: string,
  passages: readonly Passage[],
  findings: readonly Finding[],
): { entities: Entity[]; names: Names } {
  const names = new Names();
  const entities: Entity[] = [];
  const descriptions = new Map<string, Entity>();
  const speakers = new Set<number>();
  for (const { passage, speaker } of findings) {
    if (speaker) speakers.add(spanOf(passage, speaker.mention).end);
  }

  passages.forEach((passage, index) => {
    let latest: Entity | undefined;
    for (const phrase of phrasesOf(passage)) {
      const runs = namesIn(passage, phrase);
      for (const run of runs) {
        const mention = mentionOf(passage, index, run, phrase);
        const alias = wordAt(passage, run.from - 1).text === '(' ? latest : undefined;
        const isAlias = alias !== undefined && abbreviates(mention.text, alias.name);
        latest = addName(passage, phrase, run, mention, isAlias ? alias : undefined);
      }
      if (!runs.some((run) => run.to === phrase.to)) describe(passage, index, phrase);
    }
  });
  return { entities, names };

  function mentionOf(passage: Passage, index: number, range: Range, phrase: Range): Mention {
    const { start, end } = spanOf(passage, range);
    const owner = /[’']s$/.test(text.slice(start, end)) ? 2 : 0;
    const span = { start, end: end - owner };
    const other = wordAt(passage, range.to).lower === 'and' && passage.phrases[range.to + 1];
    const next = wordAt(passage, other ? other.to : range.to);
    const acts = range.to === phrase.to && (/^(?:VERB|AUX)$/.test(next.tag) || next.when);
    return { ...quotation(text, span), passage: index, subject: acts || speakers.has(span.end) };
  }

  function addName(
    passage: Passage,
    phrase: Range,
    run: Range,
    mention: Mention,
    alias: Entity | undefined,
  ): Entity {
    const known = alias ?? names.find(mention.text);
    const entity = known ?? newEntity(mention.text, {});
    if (!known) entities.push(entity);
    names.add(mention.text, entity);
    if (mention.text.length > entity.name.length) entity.name = mention.text;
    entity.mentions.push(mention);
    for (const head of headsOf(passage, phrase, run)) entity.heads.add(head);
    for (const detail of detailsOf(passage, phrase)) entity.details.add(detail);
    entity.type = typeOf(entity, passage, phrase, run);
    entity.gender = genderOf(entity, passage, run);
    return entity;
  }

  /** Adds whom a phrase introduces without a name: “a court in Rotterdam”, “Turkey’s watchdog”. */
  function describe(passage: Passage, index: number, phrase: Range): void {
    const head = wordAt(passage, phrase.to - 1).lower;
    if (!organisations.has(head) && !roles.has(head)) return;
    if (!introduces(passage, phrase)) return;
    const whole = chainFrom(passage, phrase);
    const details = detailsOf(passage, phrase);
    const mention = mentionOf(passage, index, whole, phrase);
    const known = descriptions.get(mention.text.toLowerCase());
    if (known) {
      known.mentions.push(mention);
      return;
    }
    const type = organisations.has(head) ? 'organisation' : 'person';
    const entity = newEntity(mention.text, {
      named: false,
      type,
      heads: new Set([head]),
      details: new Set(details),
      mentions: [mention],
    });
    entities.push(entity);
    descriptions.set(mention.text.toLowerCase(), entity);
  }
}

/** The noun phrases of a passage in order. */
function phrasesOf(passage: Passage): Range[] {
  return passage.phrases.filter(
    (phrase, i): phrase is Range => phrase !== undefined && phrase.from === i,
  );
}
