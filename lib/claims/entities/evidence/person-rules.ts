import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import {
  hiredFirms,
  hiringVerbs,
  kin,
  livingVerbs,
  workingVerbs,
} from '@/lib/claims/lexicon/who/careers';
import { isSaying } from '@/lib/claims/entities/evidence/is-saying';
import { femaleNames, maleNames } from '@/lib/claims/lexicon/names/given-names';
import { isNameWord } from '@/lib/claims/lexicon/names/name-words';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { isPersonal, roles } from '@/lib/claims/lexicon/who/roles';
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

const isFull = (sighting: Sighting): boolean => length(sighting) > 1;

/** What tells that a name is a person's. */
export const personRules: readonly TypeRule[] = [
  {
    id: 'given-name',
    type: 'person',
    weight: 4,
    example: ['Sandra Kwele left.', 'Sandra Kwele'],
    holds: (sighting) => {
      const given = nameWord(sighting, 0);
      return isFull(sighting) && (femaleNames.has(given) || maleNames.has(given));
    },
  },
  {
    id: 'title',
    type: 'person',
    weight: 4,
    example: ['The visit pleased Chancellor Tuan Brask.', 'Tuan Brask'],
    holds: (sighting) =>
      sighting.run.from > sighting.phrase.from && isPersonal(before(sighting).lower),
  },
  {
    id: 'office-in-apposition',
    type: 'person',
    weight: 4,
    example: ['Tuan Brask, the head of Acme, left.', 'Tuan Brask'],
    holds: ({ heads }) => heads.some(isPersonal),
  },
  {
    id: 'owned-in-apposition',
    type: 'person',
    weight: 3,
    example: ['Its top scout, Tuan Brask, left.', 'Tuan Brask'],
    holds: isOwned,
  },
  {
    id: 'has-kin',
    type: 'person',
    weight: 3,
    example: ['Brask’s mother left.', 'Brask'],
    holds: ({ segment, phrase, run }) =>
      wordAt(segment, run.to).tag === 'PART' && kin.has(wordAt(segment, phrase.to - 1).lower),
  },
  {
    id: 'put-in-office',
    type: 'person',
    weight: 3,
    example: ['Northgate has hired Tuan Brask as head of trading.', 'Tuan Brask'],
    holds: (sighting) => isHired(sighting) && takesOffice(sighting),
  },
  {
    id: 'hired',
    type: 'person',
    weight: 2,
    example: ['Northgate has hired Tuan Brask.', 'Tuan Brask'],
    holds: (sighting) => isFull(sighting) && isHired(sighting),
  },
  {
    id: 'age',
    type: 'person',
    weight: 4,
    example: ['Tuan Brask, 58, left.', 'Tuan Brask'],
    holds: (sighting) =>
      behind(sighting).text === ',' &&
      /^\d\d$/.test(behind(sighting, 1).text) &&
      /^[,.]$/.test(behind(sighting, 2).text),
  },
  {
    id: 'who',
    type: 'person',
    weight: 3,
    example: ['Tuan Brask, who left, was glad.', 'Tuan Brask'],
    holds: (sighting) => {
      const comma = behind(sighting).text === ',' ? 1 : 0;
      return isHead(sighting) && /^(?:who|whom)$/.test(behind(sighting, comma).lower);
    },
  },
  {
    id: 'lives',
    type: 'person',
    weight: 3,
    example: ['Tuan Brask died on Monday.', 'Tuan Brask'],
    holds: (sighting) => livingVerbs.has(verbOf(sighting) ?? ''),
  },
  {
    id: 'leads-a-firm',
    type: 'person',
    weight: 1.5,
    example: ['Tuan Brask runs Halden Steel.', 'Tuan Brask'],
    holds: (sighting) => isFull(sighting) && workingVerbs.has(verbOf(sighting) ?? ''),
  },
  {
    id: 'his-or-her-own',
    type: 'person',
    weight: 2,
    example: ['Tuan Brask sold her flat.', 'Tuan Brask'],
    holds: hasOwn,
  },
  {
    id: 'he-or-she-next',
    type: 'person',
    weight: 1.5,
    example: ['“We grow,” said Tuan Brask, adding that she was glad.', 'Tuan Brask'],
    holds: (sighting) => isFull(sighting) && isHead(sighting) && pronounFollows(sighting),
  },
];

/** “its chief scout, Piet Mol”: whom an organisation has is a person. */
function isOwned({ segment, run }: Sighting): boolean {
  const comma = wordAt(segment, run.from - 1).text === ',';
  const owner = comma ? segment.phrases[run.from - 2] : undefined;
  const first = owner && wordAt(segment, owner.from).lower;
  const head = wordAt(segment, run.from - 2).lower;
  return (
    run.to > run.from + 1 &&
    /^(?:his|her|its|their)$/.test(first ?? '') &&
    !organisations.has(head) &&
    !hiredFirms.has(head)
  );
}

/** Whether the name is the object of hiring and no firm's by its words. */
function isHired(sighting: Sighting): boolean {
  const { segment, phrase, run } = sighting;
  if (!isHead(sighting)) return false;
  if (segment.words.slice(run.from, run.to).some((word) => isNameWord(word.lower))) return false;
  if (hiringVerbs.has(verbOn(sighting) ?? '')) return true;
  const passive = wordAt(segment, phrase.to);
  return /^(?:been|is|was|were)$/.test(passive.lower) && hiringVerbs.has(verbOf(sighting) ?? '');
}

/** “… as chief economist”, “… to be its head”, “… chairman”; not “as adviser”, which a firm may be. */
function takesOffice({ segment, run }: Sighting): boolean {
  for (let i = run.to; i < run.to + 12; i += 1) {
    const { lower, tag } = wordAt(segment, i);
    if (hiredFirms.has(lower) || tag === 'PUNCT') return false;
    if (roles.has(lower)) return true;
  }
  return false;
}

/** “Tuan Brask sold her flat”: the only name before “his” or “her” in its sentence. */
function hasOwn({ segment, phrase, run }: Sighting): boolean {
  if (run.to !== phrase.to || run.to === run.from + 1 || !isAlone(segment, run.from)) return false;
  for (let i = run.to; i < run.to + 9; i += 1) {
    const word = wordAt(segment, i);
    const { lower, tag, text, quoted } = word;
    if (quoted || tag === 'PROPN' || /^[,.;:]$/.test(text) || isSaying(word)) return false;
    if (/^(?:his|her|himself|herself)$/.test(lower))
      return !claimNoun(wordAt(segment, i + 1).lower);
  }
  return false;
}

/** “…, said Tuan Brask, adding that she …”: a pronoun of a person with no other name between. */
function pronounFollows({ segment, run }: Sighting): boolean {
  if (!isAlone(segment, run.from)) return false;
  for (let i = run.to; i < run.to + 14; i += 1) {
    const { lower, tag, quoted } = wordAt(segment, i);
    if (quoted || (tag === 'PROPN' && !wordAt(segment, i).when)) return false;
    if (/^(?:he|she)$/.test(lower)) return true;
  }
  return false;
}

/** Whether no other name stands before an index in its sentence. */
const isAlone = ({ words }: Sighting['segment'], to: number): boolean =>
  !words.slice(Math.max(0, to - 40), to).some(({ tag, when }) => tag === 'PROPN' && !when);
