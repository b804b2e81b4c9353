import { abbreviates, EntityNames } from '@/lib/claims/entities/alias';
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
import type { Finding } from '@/lib/claims/model/finding';
import { type Segment, type WordRange, spanOf, wordAt } from '@/lib/claims/model/segment';
import { quotation } from '@/lib/story/quotation';

/** Everybody that the segments name or introduce, in the order of first mention. */
export function findEntities(
  text: string,
  segments: readonly Segment[],
  findings: readonly Finding[],
): { entities: Entity[]; names: EntityNames } {
  const names = new EntityNames();
  const entities: Entity[] = [];
  const descriptions = new Map<string, Entity>();
  const speakers = new Set<number>();
  for (const { segment, speaker } of findings) {
    if (speaker) speakers.add(spanOf(segment, speaker.mention).end);
  }

  segments.forEach((segment, index) => {
    let latest: Entity | undefined;
    for (const phrase of phrasesOf(segment)) {
      const runs = namesIn(segment, phrase);
      for (const run of runs) {
        const mention = mentionOf(segment, index, run, phrase);
        const alias = wordAt(segment, run.from - 1).text === '(' ? latest : undefined;
        const isAlias = alias !== undefined && abbreviates(mention.text, alias.name);
        latest = addName(segment, phrase, run, mention, isAlias ? alias : undefined);
      }
      if (!runs.some((run) => run.to === phrase.to)) describe(segment, index, phrase);
    }
  });
  return { entities, names };

  function mentionOf(
    segment: Segment,
    index: number,
    range: WordRange,
    phrase: WordRange,
  ): Mention {
    const { start, end } = spanOf(segment, range);
    const owner = /[’']s$/.test(text.slice(start, end)) ? 2 : 0;
    const span = { start, end: end - owner };
    const other = wordAt(segment, range.to).lower === 'and' && segment.phrases[range.to + 1];
    const next = wordAt(segment, other ? other.to : range.to);
    const acts = range.to === phrase.to && (/^(?:VERB|AUX)$/.test(next.tag) || next.when);
    return { ...quotation(text, span), segment: index, subject: acts || speakers.has(span.end) };
  }

  function addName(
    segment: Segment,
    phrase: WordRange,
    run: WordRange,
    mention: Mention,
    alias: Entity | undefined,
  ): Entity {
    const known = alias ?? names.find(mention.text);
    const entity = known ?? newEntity(mention.text, {});
    if (!known) entities.push(entity);
    names.add(mention.text, entity);
    if (mention.text.length > entity.name.length) entity.name = mention.text;
    entity.mentions.push(mention);
    for (const head of headsOf(segment, phrase, run)) entity.heads.add(head);
    for (const detail of detailsOf(segment, phrase)) entity.details.add(detail);
    entity.type = typeOf(entity, segment, phrase, run);
    entity.gender = genderOf(entity, segment, run);
    return entity;
  }

  /** Adds whom a phrase introduces without a name: “a court in Rotterdam”, “Turkey’s watchdog”. */
  function describe(segment: Segment, index: number, phrase: WordRange): void {
    const head = wordAt(segment, phrase.to - 1).lower;
    if (!organisations.has(head) && !roles.has(head)) return;
    if (!introduces(segment, phrase)) return;
    const whole = chainFrom(segment, phrase);
    const details = detailsOf(segment, phrase);
    const mention = mentionOf(segment, index, whole, phrase);
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

/** The noun phrases of a segment in order. */
function phrasesOf(segment: Segment): WordRange[] {
  return segment.phrases.filter(
    (phrase, i): phrase is WordRange => phrase !== undefined && phrase.from === i,
  );
}
