import { chainTo } from '@/lib/claims/grammar/phrase-chain';
import { organisations } from '@/lib/claims/lexicon/who/organisations';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

/** The common nouns that stand by a name: “exchange Kule”, “Anka Dijital, issuer of …”, “its chief, X”. */
export function headsOf(passage: Passage, phrase: Range, run: Range): string[] {
  return [
    ...within(passage, run),
    ...before(passage, phrase, run),
    ...behind(passage, phrase, run),
    ...apposed(passage, phrase, run),
  ];
}

const singular = (word: string): string =>
  organisations.has(word) ? word : word.replace(/s$/, '');

/** “exchange” in “Veltrix Exchange”. */
function within(passage: Passage, run: Range): string[] {
  return passage.words
    .slice(run.from, run.to)
    .map((word) => singular(word.lower))
    .filter((word) => organisations.has(word));
}

/** “exchange” in “the exchange Kule”. */
function before(passage: Passage, phrase: Range, run: Range): string[] {
  const word = wordAt(passage, run.from - 1);
  return run.from > phrase.from && word.tag !== 'PART' && word.tag !== 'DET' ? [word.lower] : [];
}

/** “lab” in “Alibaba’s Qwen lab”; nothing in “the Atlanta plant’s owner”. */
function behind(passage: Passage, phrase: Range, run: Range): string[] {
  const plain = passage.words.slice(run.to, phrase.to).every((word) => word.tag === 'NOUN');
  const head = wordAt(passage, phrase.to - 1).lower;
  return run.to < phrase.to && plain && organisations.has(head) ? [head] : [];
}

function apposed(passage: Passage, phrase: Range, run: Range): string[] {
  const heads: string[] = [];
  const next = passage.phrases[run.to + 1];
  if (wordAt(passage, run.to).text === ',' && run.to === phrase.to && next?.from === run.to + 1) {
    if (wordAt(passage, next.from).lower !== 'the' || wordAt(passage, next.to).text === ',') {
      heads.push(wordAt(passage, next.to - 1).lower);
    }
  }
  const owner = passage.phrases[run.from - 2];
  if (run.from === phrase.from && wordAt(passage, run.from - 1).text === ',' && owner) {
    const first = passage.phrases[chainTo(passage, owner).from] ?? owner;
    heads.push(wordAt(passage, first.to - 1).lower);
  }
  return heads;
}
