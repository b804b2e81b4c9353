import type { ClaimKind } from '@/lib/story/claim-reading';

/**
 * What may follow a verb of saying so that it carries a claim.
 * - `clause`: a clause or a quotation, also one that stands before (“…, she said”)
 * - `that`: a clause with “that”, and nothing else
 * - `hearer`: the same, after the one who is told (“told reporters that …”)
 * - `doing`: a verb in -ing (“denied knowing”)
 * - `words`: what somebody said (“dismissed talk of a sale”)
 * - `thing`: a noun phrase (“denied the loss”)
 * - `to`: an infinitive (“pledged to pay”)
 * - `someone to`, `someone of`, …: a target, then the content (“accused Qwen of …”)
 * - `at`, `for`, …: a preposition that belongs to the cue, then the content (“called for …”)
 * - `on someone to`, …: the same with a target between (“called on the bank to …”)
 * - `thing as`: an object with what it is said to be (“described the claim as a bluff”)
 * - `thing at`: an object with where it is put (“put the loss at four weeks”)
 * - `thing so`: the same without “as” (“called the notice unfair”)
 */
export type Frame =
  | 'clause'
  | 'hearer'
  | 'thing'
  | 'to'
  | 'that'
  | 'doing'
  | 'words'
  | 'thing as'
  | 'thing at'
  | 'thing so'
  | 'someone'
  | `someone ${string}`
  | `on someone ${string}`
  | `with ${string}`;

export interface SpeechVerb {
  readonly lemma: string;
  readonly kind: ClaimKind;
  readonly frames: readonly Frame[];
}

const verb = (lemma: string, kind: ClaimKind, ...frames: Frame[]): SpeechVerb => ({
  lemma,
  kind,
  frames,
});

/** The verbs that carry claims, by lemma. */
export const speechVerbs: readonly SpeechVerb[] = [
  verb('accuse', 'accuses', 'someone of'),
  verb('acknowledge', 'confirms', 'doing', 'clause', 'thing'),
  verb('add', 'states', 'clause'),
  verb('admit', 'confirms', 'doing', 'clause', 'thing', 'with to'),
  verb('advise', 'asks', 'someone to', 'someone against', 'with against'),
  verb('affirm', 'confirms', 'clause', 'thing'),
  verb('agree', 'announces', 'to', 'clause', 'with with'),
  verb('allege', 'alleges', 'clause', 'thing'),
  verb('announce', 'announces', 'clause', 'thing'),
  verb('anticipate', 'predicts', 'clause', 'thing'),
  verb('appeal', 'asks', 'with for', 'on someone to'),
  verb('applaud', 'states', 'thing'),
  verb('argue', 'states', 'clause'),
  verb('ask', 'asks', 'someone to', 'someone for', 'with for', 'with to', 'clause'),
  verb('assert', 'alleges', 'clause', 'thing'),
  verb('assure', 'states', 'hearer'),
  verb('ban', 'orders', 'someone from', 'thing'),
  verb('bar', 'orders', 'someone from', 'thing'),
  verb('beg', 'asks', 'someone to', 'someone for', 'with for'),
  verb('blame', 'accuses', 'someone for', 'someone'),
  verb('call', 'states', 'thing so', 'with for', 'on someone to', 'clause'),
  verb('caution', 'predicts', 'clause', 'hearer', 'with against'),
  verb('charge', 'accuses', 'someone with', 'clause'),
  verb('cite', 'states', 'thing'),
  verb('claim', 'alleges', 'clause', 'thing', 'to'),
  verb('command', 'orders', 'someone to'),
  verb('comment', 'states', 'clause'),
  verb('complain', 'alleges', 'clause', 'with about', 'with of'),
  verb('concede', 'confirms', 'clause', 'thing'),
  verb('conclude', 'states', 'clause'),
  verb('condemn', 'accuses', 'someone for', 'someone as', 'someone'),
  verb('confess', 'confirms', 'clause', 'with to'),
  verb('confirm', 'confirms', 'clause', 'thing'),
  verb('contend', 'alleges', 'clause'),
  verb('contradict', 'denies', 'thing'),
  verb('counter', 'states', 'clause'),
  verb('criticise', 'accuses', 'someone for', 'someone as', 'someone'),
  verb('criticize', 'accuses', 'someone for', 'someone as', 'someone'),
  verb('declare', 'states', 'clause', 'thing so'),
  verb('demand', 'orders', 'clause', 'thing', 'to'),
  verb('demonstrate', 'announces', 'that', 'thing'),
  verb('denounce', 'accuses', 'someone as', 'someone for', 'someone'),
  verb('deny', 'denies', 'doing', 'clause', 'thing'),
  verb('describe', 'states', 'thing as'),
  verb('direct', 'orders', 'someone to'),
  verb('disclose', 'announces', 'clause', 'thing'),
  verb('dismiss', 'denies', 'thing as', 'words', 'clause'),
  verb('dispute', 'denies', 'clause', 'thing'),
  verb('emphasise', 'states', 'clause', 'thing'),
  verb('emphasize', 'states', 'clause', 'thing'),
  verb('estimate', 'predicts', 'clause', 'thing', 'to'),
  verb('expect', 'predicts', 'clause', 'thing', 'to'),
  verb('explain', 'states', 'clause', 'thing'),
  verb('fear', 'predicts', 'clause'),
  verb('find', 'states', 'that'),
  verb('forbid', 'orders', 'someone to', 'someone from', 'thing'),
  verb('force', 'orders', 'someone to'),
  verb('forecast', 'predicts', 'clause', 'thing', 'to'),
  verb('foresee', 'predicts', 'clause', 'thing'),
  verb('give', 'orders', 'someone until'),
  verb('hail', 'states', 'thing as', 'thing'),
  verb('hint', 'states', 'clause', 'with at'),
  verb('hold', 'states', 'that'),
  verb('imply', 'states', 'that'),
  verb('inform', 'states', 'hearer'),
  verb('insist', 'states', 'clause', 'with on'),
  verb('instruct', 'orders', 'someone to'),
  verb('introduce', 'announces', 'thing'),
  verb('joke', 'states', 'clause'),
  verb('lament', 'states', 'clause', 'thing'),
  verb('maintain', 'states', 'clause'),
  verb('mention', 'states', 'clause'),
  verb('name', 'states', 'thing as', 'thing'),
  verb('note', 'states', 'clause'),
  verb('object', 'denies', 'clause', 'with to'),
  verb('observe', 'states', 'clause'),
  verb('order', 'orders', 'someone to', 'clause', 'thing'),
  verb('pledge', 'announces', 'to', 'clause', 'thing'),
  verb('point', 'states', 'with to', 'with out'),
  verb('praise', 'states', 'thing as', 'thing'),
  verb('predict', 'predicts', 'clause', 'thing'),
  verb('present', 'announces', 'thing'),
  verb('prohibit', 'orders', 'someone from', 'thing'),
  verb('project', 'predicts', 'clause', 'thing', 'to'),
  verb('promise', 'announces', 'to', 'clause', 'hearer', 'thing'),
  verb('propose', 'asks', 'doing', 'clause', 'thing', 'to'),
  verb('protest', 'states', 'clause'),
  verb('put', 'states', 'thing at'),
  verb('question', 'denies', 'clause', 'thing'),
  verb('reaffirm', 'confirms', 'clause', 'thing'),
  verb('reassure', 'states', 'hearer'),
  verb('rebuff', 'denies', 'thing'),
  verb('rebut', 'denies', 'thing'),
  verb('recall', 'states', 'clause'),
  verb('recommend', 'asks', 'doing', 'someone to', 'clause', 'thing'),
  verb('refute', 'denies', 'clause', 'thing'),
  verb('reiterate', 'states', 'clause', 'thing'),
  verb('reject', 'denies', 'clause', 'thing'),
  verb('remark', 'states', 'clause'),
  verb('reply', 'states', 'clause'),
  verb('report', 'states', 'clause', 'thing'),
  verb('repudiate', 'denies', 'thing'),
  verb('request', 'asks', 'clause', 'thing'),
  verb('require', 'orders', 'someone to', 'clause', 'thing'),
  verb('respond', 'states', 'clause'),
  verb('reveal', 'announces', 'clause', 'thing'),
  verb('rule', 'orders', 'clause', 'with out'),
  verb('say', 'states', 'clause'),
  verb('show', 'states', 'that'),
  verb('state', 'states', 'clause', 'thing'),
  verb('stress', 'states', 'clause', 'thing'),
  verb('sue', 'accuses', 'someone for', 'someone over', 'someone'),
  verb('suggest', 'states', 'that'),
  verb('summon', 'orders', 'someone to'),
  verb('tell', 'states', 'someone to', 'hearer', 'clause'),
  verb('testify', 'states', 'clause'),
  verb('thank', 'states', 'someone for'),
  verb('threaten', 'announces', 'to', 'clause'),
  verb('tweet', 'states', 'clause', 'with about'),
  verb('unveil', 'announces', 'thing'),
  verb('urge', 'asks', 'someone to', 'clause', 'thing'),
  verb('vow', 'announces', 'to', 'clause'),
  verb(
    'warn',
    'predicts',
    'clause',
    'someone against',
    'hearer',
    'with of',
    'with about',
    'with against',
  ),
  verb('welcome', 'states', 'thing as', 'thing'),
  verb('write', 'states', 'clause'),
];
