import type { Sighting } from '@/lib/claims/entities/evidence/sighting';
import { femaleNames, maleNames } from '@/lib/claims/lexicon/names/given-names';
import { claimNoun } from '@/lib/claims/lexicon/speech/claim-nouns';
import { type Segment, wordAt } from '@/lib/claims/model/segment';

export type Gender = 'female' | 'male' | 'unknown';

const female =
  /^(?:actress|aunt|dame|daughter|empress|fiancée|heiress|lady|miss|mother|mrs?s\.?|ms\.?|niece|nun|princess|queen|sister|waitress|widow|wife|\w*woman)$/;
const male =
  /^(?:brother|duke|father|fiancé|husband|king|lord|monk|mr\.?|nephew|prince|sir|son|uncle|\w*[^w][^o]man|chairman|spokesman|fireman)$/;

/** The gender that a given name, titles, roles or pronouns close by tell of a person. */
export function genderOf(name: string, sighting: Sighting): Gender {
  const words = name.toLowerCase().split(' ');
  const given = words.length > 1 ? (words[0] ?? '') : '';
  if (femaleNames.has(given)) return 'female';
  if (maleNames.has(given)) return 'male';
  const { segment, run, heads } = sighting;
  const near = [...heads, wordAt(segment, run.from - 1).lower].map(genderOfNoun);
  return (
    near.find((gender) => gender !== 'unknown') ??
    (words.length > 1 ? byPronoun(segment, run.from, run.to) : 'unknown')
  );
}

/** “who is no kin of her”, “met him”: another than the subject. */
function isObject(segment: Segment, at: number): boolean {
  const { lower } = wordAt(segment, at);
  if (lower === 'him') return true;
  return lower === 'her' && segment.phrases[at]?.to === at + 1;
}

/** The gender that a noun tells of a person: “the father”. */
export function genderOfNoun(noun: string): Gender {
  if (female.test(noun)) return 'female';
  return male.test(noun) ? 'male' : 'unknown';
}

/** “Tuan Brask sold her flat”: a pronoun that can stand for nobody else of its sentence. */
function byPronoun(segment: Segment, from: number, to: number): Gender {
  for (let i = 0; i < from; i += 1) {
    const { tag, when, lower } = wordAt(segment, i);
    if ((tag === 'PROPN' && !when) || /^(?:he|she|his|her)$/.test(lower)) return 'unknown';
  }
  for (let i = to; i < to + 12; i += 1) {
    const { tag, when, lower, text, quoted } = wordAt(segment, i);
    if (quoted || (tag === 'PROPN' && !when) || /^[.;]$/.test(text)) return 'unknown';
    if (claimNoun(wordAt(segment, i + 1).lower)) return 'unknown';
    if (isObject(segment, i)) return 'unknown';
    if (/^(?:she|her|herself)$/.test(lower)) return 'female';
    if (/^(?:he|his|himself)$/.test(lower)) return 'male';
  }
  return 'unknown';
}
