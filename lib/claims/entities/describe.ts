import { chainFrom, chainTo } from '@/lib/claims/grammar/phrase-chain';
import { kin } from '@/lib/claims/lexicon/who/careers';
import { courtesies } from '@/lib/claims/lexicon/who/titles';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { papers } from '@/lib/claims/lexicon/who/people';
import { type Segment, type Word, type WordRange, wordAt } from '@/lib/claims/model/segment';

/** The common nouns that stand by a name: “exchange Kule”, “Anka Dijital, issuer of …”, “its chief, X”. */
export function headsOf(segment: Segment, phrase: WordRange, run: WordRange): string[] {
  return [
    ...within(segment, run),
    ...before(segment, phrase, run),
    ...behind(segment, phrase, run),
    ...apposed(segment, phrase, run),
  ];
}

const singular = (word: string): string =>
  organisations.has(word) ? word : word.replace(/s$/, '');

/** “exchange” in “Veltrix Exchange”. */
function within(segment: Segment, run: WordRange): string[] {
  return segment.words
    .slice(run.from, run.to)
    .map((word) => singular(word.lower))
    .filter((word) => organisations.has(word));
}

/** Titles that are written short, with the noun that an article then uses. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['capt.', 'captain'],
  ['col.', 'colonel'],
  ['dr', 'doctor'],
  ['dr.', 'doctor'],
  ['gen.', 'general'],
  ['gov.', 'governor'],
  ['lt.', 'lieutenant'],
  ['prof', 'professor'],
  ['prof.', 'professor'],
  ['rep.', 'congressman'],
  ['rev.', 'reverend'],
  ['sen.', 'senator'],
  ['sgt.', 'sergeant'],
]);

/** “exchange” in “the exchange Kule”. */
function before(segment: Segment, phrase: WordRange, run: WordRange): string[] {
  const word = wordAt(segment, run.from - 1);
  const last = run.to === phrase.to || wordAt(segment, run.to).tag === 'PART';
  return last && run.from > phrase.from && word.tag !== 'PART' && word.tag !== 'DET'
    ? [spelledOut.get(word.lower) ?? word.lower]
    : [];
}

/** Bodies that are called after whom they serve: “the Vane administration” is not Vane. */
const led = /^(?:administration|campaign|government|office|party|team)$/;

/** “lab” in “Alibaba’s Qwen lab”; nothing in “the Atlanta plant’s owner”. */
function behind(segment: Segment, phrase: WordRange, run: WordRange): string[] {
  const { lower, tag } = wordAt(segment, run.to);
  const own = tag === 'NOUN' && organisations.has(lower) && !led.test(lower);
  return run.to === phrase.to - 1 && own ? [lower] : [];
}

function apposed(segment: Segment, phrase: WordRange, run: WordRange): string[] {
  const heads: string[] = [];
  const next = segment.phrases[run.to + 1];
  if (wordAt(segment, run.to).text === ',' && run.to === phrase.to && next?.from === run.to + 1) {
    const after = [next.to, chainFrom(segment, next).to].map((to) => wordAt(segment, to).tag);
    const acts = after.some((tag) => /^(?:VERB|AUX)$/.test(tag));
    const { lower, tag } = wordAt(segment, next.from);
    const several = isPlural(wordAt(segment, next.to - 1)) && !isListed(segment, run.from);
    const owned = lower === 'whose';
    if (!several && !owned && ((lower !== 'the' && tag === 'DET') || !acts)) {
      heads.push(wordAt(segment, next.to - 1).lower);
    }
  }
  const owner = segment.phrases[phrase.from - 2];
  const opens = segment.words
    .slice(phrase.from, run.from)
    .every(({ lower }) => courtesies.has(lower));
  const whole = owner && chainTo(segment, owner);
  const alone = wordAt(segment, phrase.to).text !== ',';
  const setting = whole && ((isSetting(segment, whole) && alone) || isSource(segment, whole));
  if (opens && wordAt(segment, phrase.from - 1).text === ',' && owner && !setting) {
    const first = segment.phrases[whole?.from ?? owner.from] ?? owner;
    const acts = segment.words.slice(first.to, owner.from).some(({ tag }) => tag === 'VERB');
    const called = acts || isKinOf(segment, owner) ? owner : first;
    heads.push(relativeHead(segment, owner) ?? wordAt(segment, called.to - 1).lower);
  }
  return heads;
}

/** “his sister” of “with the help of his sister, Ida Holm”. */
const isKinOf = (segment: Segment, { from, to }: WordRange): boolean =>
  /^(?:her|his|their)$/.test(wordAt(segment, from).lower) && kin.has(wordAt(segment, to - 1).lower);

/** “In grade school, Bell”: where it was, at the beginning of the sentence. */
const isSetting = (segment: Segment, { from }: WordRange): boolean =>
  from === 1 && wordAt(segment, 0).tag === 'ADP';

/** “According to the report, Bell”: a paper that tells of her. */
const isSource = (segment: Segment, { from }: WordRange): boolean =>
  wordAt(segment, from - 2).lower === 'according' &&
  papers.has(wordAt(segment, (segment.phrases[from]?.to ?? from) - 1).lower);

const isPlural = ({ tag, lower, lemma }: Word): boolean =>
  tag === 'NOUN' && lower.endsWith('s') && lemma !== lower;

/** Whether a name is the last of several: “Bell and Coe, the owners,”. */
const isListed = (segment: Segment, from: number): boolean =>
  wordAt(segment, from - 1).lower === 'and';

/** “researcher” in “the researcher who found the leak, Pavla Kos”: what a relative clause is about. */
function relativeHead(segment: Segment, last: WordRange): string | undefined {
  for (let i = last.from - 1; i >= Math.max(1, last.from - 10); i -= 1) {
    const { lower, text } = wordAt(segment, i);
    if (/^[,.;:]$/.test(text)) return undefined;
    if (lower === 'who') return wordAt(segment, i - 1).lower;
  }
  return undefined;
}
