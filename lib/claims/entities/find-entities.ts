import { detailsOf } from '@/lib/claims/entities/details';
import { type Entity, type Mention, newEntity } from '@/lib/claims/entities/entity';
import { acts } from '@/lib/claims/entities/evidence/sighting';
import { genderOf, genderOfNoun } from '@/lib/claims/entities/evidence/gender';
import { addEvidence, type Evidence, typeFrom } from '@/lib/claims/entities/evidence/type-of';
import { introduces } from '@/lib/claims/entities/introduces';
import { phrasesOf } from '@/lib/claims/entities/phrases-of';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { isStranger, kin } from '@/lib/claims/lexicon/who/careers';
import { isPeopleName } from '@/lib/claims/lexicon/names/demonyms';
import { kindInName } from '@/lib/claims/lexicon/names/name-words';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { roles } from '@/lib/claims/lexicon/who/roles';
import type { Finding } from '@/lib/claims/model/finding';
import {
  type Segment,
  type Word,
  type WordRange,
  spanOf,
  wordAt,
} from '@/lib/claims/model/segment';
import { type Bearers, EntityNames } from '@/lib/claims/entities/entity-names';
import { abbreviates } from '@/lib/claims/names/forms';
import { type SightedName, sightNames } from '@/lib/claims/entities/sight-names';
import { quotation } from '@/lib/story/quotation';
import type { Span } from '@/lib/story/span';

/** Everybody of an article, and whom each name of it stands for. */
export interface FoundEntities {
  readonly entities: readonly Entity[];
  /** Whom the name that begins at a place of the text stands for. */
  readonly bearers: ReadonlyMap<number, Bearers>;
}

/** Everybody that the segments name or introduce, in the order of first mention. */
export function findEntities(
  text: string,
  segments: readonly Segment[],
  findings: readonly Finding[],
): FoundEntities {
  const names = new EntityNames();
  const entities: Entity[] = [];
  const bearers = new Map<number, Bearers>();
  const descriptions = new Map<string, Entity>();
  /** Those known by a title and a family name alone. */
  const titled = new Map<string, Entity>();
  const { sightings, evidence } = sightNames(text, segments);
  const mixed = ofBothGenders(sightings.flat());
  /** The forms whose evidence an entity has already. */
  const counted = new Map<Entity, Set<string>>();
  /** The nouns that somebody was called by. */
  const heads = new Set<string>();
  const speakers = new Set<number>();
  /** Where the names end of those who say “I”: people. */
  const selves = new Set<number>();
  for (const { segment, speaker, content } of findings) {
    if (!speaker) continue;
    const { end } = spanOf(segment, speaker.mention);
    speakers.add(end);
    if (content.some((span) => saysI(text, span))) selves.add(end);
  }

  segments.forEach((segment, index) => {
    const here = sightings[index] ?? [];
    let latest: Entity | undefined;
    for (const sighting of here) {
      const inBrackets = wordAt(segment, sighting.run.from - 1).text === '(';
      const alias = inBrackets && latest && abbreviates(sighting.quote.text, latest.name);
      latest = addName(sighting, index, alias ? latest : undefined);
    }
    const named = new Set(here.map(({ run }) => run.to));
    for (const phrase of phrasesOf(segment)) {
      if (!named.has(phrase.to)) describe(segment, index, phrase);
    }
  });
  return { entities, bearers };

  function isSubject(segment: Segment, range: WordRange, phrase: WordRange, end: number): boolean {
    const free = wordAt(segment, phrase.from - 1).tag !== 'ADP';
    const joined = free && wordAt(segment, range.to).lower === 'and';
    const other = joined && segment.phrases[range.to + 1];
    let after = other ? other.to : range.to;
    while (isBetween(wordAt(segment, after))) after += 1;
    const next = wordAt(segment, after);
    const verb = range.to === phrase.to && (/^(?:VERB|AUX)$/.test(next.tag) || next.when);
    return verb || speakers.has(end);
  }

  /** Adds a name to whom it is of; nobody where several may bear it. */
  function addName(
    sighting: SightedName,
    index: number,
    alias: Entity | undefined,
  ): Entity | undefined {
    const { segment, phrase, run, quote } = sighting;
    const ownType = typeFrom(evidence.get(quote.text) ?? sighting.evidence);
    const found = alias ? { entities: [alias], rule: 'brackets' } : names.find(quote.text, ownType);
    const known = withoutKin(toldApart(found, sighting, mixed));
    bearers.set(quote.start, known);
    const [first, second] = known.entities;
    if (second) return undefined;
    if (!first && found.entities.length > 0) return addTitled(sighting, index);
    const entity =
      first ?? newEntity(quote.text, { plural: isPeopleName(quote.text.toLowerCase()) });
    if (!first) {
      entities.push(entity);
      bearers.set(quote.start, { entities: [entity], rule: null });
    }
    if (!first || alias || quote.text.length > entity.name.length) names.add(quote.text, entity);
    if (quote.text.length > entity.name.length) entity.name = quote.text;
    learn(entity, sighting);
    const subject = isSubject(segment, run, phrase, quote.end) || acts(sighting);
    entity.mentions.push({ ...quote, segment: index, subject });
    return entity;
  }

  /** Adds “Mr Vane”, who is not the Una Vane whom the article names in full. */
  function addTitled(sighting: SightedName, index: number): Entity {
    const { segment, phrase, run, quote } = sighting;
    const title = spanOf(segment, { from: run.from - 1, to: run.from });
    const name = text.slice(title.start, quote.end);
    const gender = genderOfNoun(wordAt(segment, run.from - 1).lower);
    const known = titled.get(name);
    const entity = known ?? newEntity(name, { gender, type: 'person' });
    if (!known) entities.push(entity);
    titled.set(name, entity);
    bearers.set(quote.start, { entities: [entity], rule: 'family-name' });
    const subject = isSubject(segment, run, phrase, quote.end) || acts(sighting);
    entity.mentions.push({ ...quote, segment: index, subject });
    return entity;
  }

  function learn(entity: Entity, sighting: SightedName): void {
    const { phrase, segment, quote } = sighting;
    const forms = counted.get(entity) ?? new Set();
    const whole = evidence.get(quote.text);
    if (whole && !forms.has(quote.text)) entity.evidence = addEvidence(entity.evidence, whole);
    counted.set(entity, forms.add(quote.text));
    if (selves.has(quote.end)) entity.evidence = addEvidence(entity.evidence, asPerson);
    entity.type = typeFrom(entity.evidence);
    for (const head of sighting.heads) {
      entity.heads.add(head);
      heads.add(head);
    }
    if (entity.type === 'organisation') {
      for (const word of quote.text.toLowerCase().split(' ')) {
        const kind = kindInName(word);
        if (kind) entity.heads.add(kind);
      }
    }
    for (const detail of detailsOf(segment, phrase)) entity.details.add(detail);
    entity.isKin ||= sighting.heads.some((head) => kin.has(head)) && !isOfOtherName(sighting);
    if (entity.type === 'organisation' || entity.type === 'place') entity.gender = 'unknown';
    else if (entity.gender === 'unknown') entity.gender = genderOf(entity.name, sighting);
  }

  /** “The locksmith kept two keys”, where nobody was called so before: a person without a name. */
  function isNew(segment: Segment, phrase: WordRange, head: string): boolean {
    const definite = wordAt(segment, phrase.from).lower === 'the';
    return definite && phrase.to === phrase.from + 2 && isStranger(head) && !heads.has(head);
  }

  /** Adds whom a phrase introduces without a name: “a court in Rotterdam”, “Turkey’s watchdog”. */
  function describe(segment: Segment, index: number, phrase: WordRange): void {
    const head = memberOf(segment, phrase) ?? wordAt(segment, phrase.to - 1).lower;
    if (!organisations.has(head) && !roles.has(head)) return;
    const subject = isSubject(segment, phrase, phrase, spanOf(segment, phrase).end);
    if (!introduces(segment, phrase) && !(subject && isNew(segment, phrase, head))) return;
    heads.add(head);
    const whole = chainFrom(segment, phrase);
    const quote = quotation(text, spanOf(segment, whole));
    const mention: Mention = {
      ...quote,
      segment: index,
      subject: subject || isSubject(segment, whole, phrase, quote.end),
    };
    const known = descriptions.get(mention.text.toLowerCase());
    if (known) {
      known.mentions.push(mention);
      return;
    }
    const entity = newEntity(mention.text, {
      named: false,
      plural:
        wordAt(segment, whole.to - 1) !== wordAt(segment, phrase.to - 1) &&
        / and /.test(quote.text),
      type: organisations.has(head) ? 'organisation' : 'person',
      gender: genderOfNoun(head),
      heads: new Set([head]),
      details: new Set(detailsOf(segment, phrase)),
      mentions: [mention],
    });
    entities.push(entity);
    descriptions.set(mention.text.toLowerCase(), entity);
  }
}

/** What “I” in the own words of a speaker tells. */
const asPerson: Evidence = { person: 4, organisation: 0, place: 0, unknown: 0 };

/** Whether words within quotation marks are of somebody who says “I” of himself or herself. */
const saysI = (text: string, { start, end }: Span): boolean =>
  /[“"‘'`]/.test(text.slice(Math.max(0, start - 2), start + 1)) &&
  /\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]yself)\b/.test(text.slice(start, end));

/** A family name alone is hardly that of “his wife, Jane Vane”, whom the article names but once. */
function withoutKin(found: Bearers): Bearers {
  if (found.rule !== 'family-name' || found.entities.length < 2) return found;
  const own = found.entities.filter(({ isKin, mentions }) => !isKin || mentions.length > 1);
  return own.length === 1 ? { ...found, entities: own } : found;
}

/** So many words behind a name whose kin somebody is may be told. */
const maxKin = 9;

/** “Wei Tan, brother of Ada Quill”: kin under a family name of his own. */
function isOfOtherName({ segment, run }: SightedName): boolean {
  const own = wordAt(segment, run.to - 1).lower;
  const aside = segment.words.slice(run.to, run.to + maxKin);
  const of = aside.findIndex(({ lower }) => lower === 'of');
  const end = aside.findIndex(({ text }, i) => i > 0 && text === ',');
  const named = aside.slice(of, end).findLast(({ tag }) => tag === 'PROPN');
  return of > 0 && end > of && named !== undefined && named.lower !== own;
}

/** What may stand between a subject and its verb: “Bell herself”, “Bell quickly”. */
const isBetween = ({ tag, lower }: Word): boolean =>
  tag === 'ADV' || /^(?:herself|himself|itself|themselves)$/.test(lower);

/** “victim” of “One of the victims”. */
function memberOf(segment: Segment, phrase: WordRange): string | undefined {
  const group = segment.phrases[phrase.to + 1];
  const one = wordAt(segment, phrase.to - 1).lower === 'one' && phrase.to === phrase.from + 1;
  if (!one || wordAt(segment, phrase.to).lower !== 'of' || !group) return undefined;
  return wordAt(segment, group.to - 1).lower.replace(/s$/, '');
}

/** The names that the article has with titles of men and of women: “Mr Vane”, “Mrs Vane”. */
function ofBothGenders(sightings: readonly SightedName[]): Set<string> {
  const genders = new Map<string, string>();
  const mixed = new Set<string>();
  for (const sighting of sightings) {
    const gender = genderOf('', sighting);
    const { text } = sighting.quote;
    if (gender === 'unknown') continue;
    if (genders.has(text) && genders.get(text) !== gender) mixed.add(text);
    genders.set(text, gender);
  }
  return mixed;
}

/**
 * Of several bearers of a name those of the gender that a title tells: “Ms Vane”. “Mr Vane” is hardly
 * Una Vane where the article has a “Ms Vane” too (`mixed`): that is another, whom nothing names in full.
 */
function toldApart(found: Bearers, sighting: SightedName, mixed: ReadonlySet<string>): Bearers {
  const gender = genderOf('', sighting);
  if (gender === 'unknown') return found;
  const [only] = found.entities;
  if (only && found.entities.length === 1 && found.rule === 'family-name') {
    const { text } = sighting.quote;
    const other = only.gender === 'unknown' ? mixed.has(text) : only.gender !== gender;
    return other ? { entities: [], rule: null } : found;
  }
  const fitting = found.entities.filter((entity) => entity.gender === gender);
  return fitting.length === 1 ? { ...found, entities: fitting } : found;
}
