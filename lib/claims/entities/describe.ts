import { chainTo } from '@/lib/claims/grammar/phrase-chain';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

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

/** “exchange” in “the exchange Kule”. */
function before(segment: Segment, phrase: WordRange, run: WordRange): string[] {
  const word = wordAt(segment, run.from - 1);
  const last = run.to === phrase.to || wordAt(segment, run.to).tag === 'PART';
  return last && run.from > phrase.from && word.tag !== 'PART' && word.tag !== 'DET'
    ? [word.lower]
    : [];
}

/** “lab” in “Alibaba’s Qwen lab”; nothing in “the Atlanta plant’s owner”. */
function behind(segment: Segment, phrase: WordRange, run: WordRange): string[] {
  const { lower, tag } = wordAt(segment, run.to);
  return run.to === phrase.to - 1 && tag === 'NOUN' && organisations.has(lower) ? [lower] : [];
}

function apposed(segment: Segment, phrase: WordRange, run: WordRange): string[] {
  const heads: string[] = [];
  const next = segment.phrases[run.to + 1];
  if (wordAt(segment, run.to).text === ',' && run.to === phrase.to && next?.from === run.to + 1) {
    const acts = /^(?:VERB|AUX)$/.test(wordAt(segment, next.to).tag);
    if (wordAt(segment, next.from).lower !== 'the' || !acts) {
      heads.push(wordAt(segment, next.to - 1).lower);
    }
  }
  const owner = segment.phrases[run.from - 2];
  if (run.from === phrase.from && wordAt(segment, run.from - 1).text === ',' && owner) {
    const first = segment.phrases[chainTo(segment, owner).from] ?? owner;
    const acts = segment.words.slice(first.to, owner.from).some(({ tag }) => tag === 'VERB');
    const whole = acts ? owner : first;
    heads.push(relativeHead(segment, owner) ?? wordAt(segment, whole.to - 1).lower);
  }
  return heads;
}

/** “researcher” in “the researcher who found the leak, Pavla Kos”: what a relative clause is about. */
function relativeHead(segment: Segment, last: WordRange): string | undefined {
  for (let i = last.from - 1; i >= Math.max(1, last.from - 10); i -= 1) {
    const { lower, text } = wordAt(segment, i);
    if (/^[,.;:]$/.test(text)) return undefined;
    if (lower === 'who') return wordAt(segment, i - 1).lower;
  }
  return undefined;
}
