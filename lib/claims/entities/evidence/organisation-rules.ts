import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { hiringVerbs, isOfOne, staff, workingVerbs, works } from '@/lib/claims/lexicon/who/careers';
import { demonyms } from '@/lib/claims/lexicon/names/demonyms';
import { isNameWord } from '@/lib/claims/lexicon/names/name-words';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { isLand } from '@/lib/claims/grammar/is-land';
import { roles } from '@/lib/claims/lexicon/who/roles';
import {
  before,
  behind,
  isHead,
  length,
  nameWord,
  type Sighting,
  type TypeRule,
  verbOf,
  verbOn,
} from '@/lib/claims/entities/evidence/sighting';
import { wordAt } from '@/lib/claims/model/segment';
import { isSaying } from '@/lib/claims/entities/evidence/is-saying';
import { ways } from '@/lib/claims/lexicon/names/ways';

const where = /^(?:across|at|from|in|near|outside|through|throughout|to|via)$/;

/** What tells that a name is an organisation's or a place's. */
export const organisationRules: readonly TypeRule[] = [
  {
    id: 'word-of-a-firm',
    type: 'organisation',
    weight: 5,
    example: ['Wick Motors fell.', 'Wick Motors'],
    holds: ({ segment, run }) =>
      run.to > run.from + 1 &&
      segment.words.slice(run.from, run.to).some((word) => isNameWord(word.lower)),
  },
  {
    id: 'noun-of-a-body',
    type: 'organisation',
    weight: 3,
    example: ['The exchange Kule fell.', 'Kule'],
    holds: ({ heads }) => heads.some((head) => organisations.has(head) && !roles.has(head)),
  },
  {
    id: 'has-people',
    type: 'organisation',
    weight: 3,
    example: ['Altavena’s finance chief left.', 'Altavena'],
    holds: ownsPeople,
  },
  {
    id: 'hires',
    type: 'organisation',
    weight: 3,
    example: ['Northgate has hired Tuan Brask as head of trading.', 'Northgate'],
    holds: (sighting) =>
      hiringVerbs.has(verbOf(sighting) ?? '') &&
      !dismissesWords(sighting) &&
      !/^(?:am|be|been|is|was|were)$/.test(behind(sighting).lower),
  },
  {
    id: 'is-led',
    type: 'organisation',
    weight: 2,
    example: ['Ada Quill left Brightwater.', 'Brightwater'],
    holds: (sighting) =>
      length(sighting) === 1 && isHead(sighting) && workingVerbs.has(verbOn(sighting) ?? ''),
  },
  {
    id: 'which',
    type: 'organisation',
    weight: 2,
    example: ['Kule, which fell, was glad.', 'Kule'],
    holds: (sighting) => {
      const comma = behind(sighting).text === ',' ? 1 : 0;
      return isHead(sighting) && comma === 1 && behind(sighting, 1).lower === 'which';
    },
  },
  {
    id: 'its-own',
    type: 'organisation',
    weight: 1.5,
    example: ['Kule sold its ships.', 'Kule'],
    holds: hasOwn,
  },
  {
    id: 'has-staff',
    type: 'organisation',
    weight: 2.5,
    example: ['Kule has ordered employees to stay.', 'Kule'],
    holds: actsOnStaff,
  },
  {
    id: 'has-works',
    type: 'organisation',
    weight: 1.5,
    example: ['Kule’s trading platform fell.', 'Kule'],
    holds: ({ segment, phrase, run }) =>
      wordAt(segment, run.to).tag === 'PART' && works.has(wordAt(segment, phrase.to - 1).lower),
  },
  {
    id: 'article',
    type: 'organisation',
    weight: 1,
    example: ['The Kule Lane met.', 'Kule Lane'],
    holds: (sighting) =>
      isHead(sighting) &&
      sighting.run.from === sighting.phrase.from + 1 &&
      /^(?:an?|the)$/.test(before(sighting).lower),
  },
  {
    id: 'initials',
    type: 'organisation',
    weight: 1.5,
    example: ['The KMU met.', 'KMU'],
    holds: ({ segment, run }) =>
      run.to === run.from + 1 && /^\p{Lu}{3,6}$/u.test(wordAt(segment, run.from).text),
  },
  {
    id: 'trades',
    type: 'organisation',
    weight: 2,
    example: ['Shares of Kule fell.', 'Kule'],
    holds: (sighting) =>
      /^(?:shares|shareholders|customers|users|employees|staff|units?|subsidiary|parent)$/.test(
        before(sighting).lower === 'of' ? before(sighting, 2).lower : behind(sighting).lower,
      ),
  },
  {
    id: 'country',
    type: 'place',
    weight: 6,
    example: ['Norway fell.', 'Norway'],
    holds: ({ segment, run }) => isLand(segment, run),
  },
  {
    id: 'way',
    type: 'place',
    weight: 6,
    example: ['Skyhill Road and the pier fell.', 'Skyhill Road'],
    holds: (sighting) => length(sighting) > 1 && ways.has(nameWord(sighting, -1)),
  },
  {
    id: 'where',
    type: 'place',
    weight: 1,
    example: ['Rain fell in Kule.', 'Kule'],
    holds: (sighting) =>
      isHead(sighting) &&
      sighting.run.from === sighting.phrase.from &&
      where.test(before(sighting).lower),
  },
];

/** So many words behind a name what it dismisses stands. */
const maxToObject = 4;

/** “Bell dismissed the claims”: nobody is sent away. */
function dismissesWords({ segment, run }: Sighting): boolean {
  for (let i = run.to; i < run.to + maxToObject; i += 1) {
    const object = wordAt(segment, i).lemma === 'dismiss' ? segment.phrases[i + 1] : undefined;
    if (object) return claimNoun(wordAt(segment, object.to - 1).lower) !== undefined;
  }
  return false;
}

/** “Altavena’s finance chief”, “Acme CEO”; not “Swedish officials”. */
function ownsPeople(sighting: Sighting): boolean {
  const { segment, phrase, run } = sighting;
  if (run.to >= phrase.to || demonyms.has(nameWord(sighting, 0))) return false;
  const next = behind(sighting);
  if (next.tag !== 'PART') return roles.has(next.lower);
  const owned = segment.words.slice(run.to, phrase.to);
  return owned.some(({ lower }) => roles.has(lower)) && !owned.some(({ lower }) => isOfOne(lower));
}

/** “Kule sold its ships”: the only name before “its” in its sentence. */
function hasOwn({ segment, phrase, run }: Sighting): boolean {
  if (run.to !== phrase.to || run.from > 2) return false;
  for (let i = run.to; i < run.to + 7; i += 1) {
    const word = wordAt(segment, i);
    const { lower, tag, text } = word;
    if (tag === 'PROPN' || /^[,.;:]$/.test(text) || isSaying(word)) return false;
    if (lower === 'its') return true;
  }
  return false;
}

/** “Kule has ordered employees to stay”, “Kule told its customers”. */
function actsOnStaff({ segment, phrase, run }: Sighting): boolean {
  if (run.to !== phrase.to) return false;
  for (let i = run.to; i < run.to + 6; i += 1) {
    const word = wordAt(segment, i);
    const { lower, tag, text } = word;
    if (tag === 'PROPN' || tag === 'ADP' || /^[,.;:]$/.test(text)) return false;
    if (staff.has(lower)) return true;
    if (isSaying(word)) return false;
  }
  return false;
}
