import type { ClaimKind } from '@/lib/story/claim-reading';

/**
 * What may follow a verb of saying so that it carries a claim.
 * - `clause`: a clause or a quotation, also one that stands before (“…, she said”)
 * - `quote`: a quotation, before or after
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
 * - `thing to`: an object and what it is put down to (“attributed the loss to rain”)
 * - `thing so`: the same without “as” (“called the notice unfair”)
 */
export type Frame =
  | 'clause'
  | 'hearer'
  | 'thing'
  | 'to'
  | 'quote'
  | 'that'
  | 'doing'
  | 'words'
  | 'thing as'
  | 'thing at'
  | 'thing to'
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
  verb('answer', 'states', 'quote', 'that'),
  verb('anticipate', 'predicts', 'clause', 'thing'),
  verb('apologise', 'states', 'with for', 'quote'),
  verb('apologize', 'states', 'with for', 'quote'),
  verb('appeal', 'asks', 'with for', 'on someone to'),
  verb('applaud', 'states', 'thing'),
  verb('argue', 'states', 'clause'),
  verb('ask', 'asks', 'someone to', 'someone for', 'with for', 'with to', 'clause'),
  verb('assert', 'alleges', 'clause', 'thing'),
  verb('assure', 'states', 'hearer'),
  verb('attack', 'accuses', 'someone for', 'someone as'),
  verb('attribute', 'states', 'thing to'),
  verb('ban', 'orders', 'someone from', 'thing'),
  verb('bar', 'orders', 'someone from', 'thing'),
  verb('beg', 'asks', 'someone to', 'someone for', 'with for'),
  verb('blame', 'accuses', 'someone for', 'someone'),
  verb('blast', 'accuses', 'someone for', 'someone as'),
  verb('boast', 'states', 'clause', 'with of'),
  verb('calculate', 'predicts', 'clause', 'that'),
  verb('call', 'states', 'thing so', 'with for', 'on someone to', 'clause'),
  verb('caution', 'predicts', 'clause', 'hearer', 'with against'),
  verb('challenge', 'asks', 'someone to'),
  verb('charge', 'accuses', 'someone with', 'clause'),
  verb('cite', 'states', 'thing'),
  verb('claim', 'alleges', 'clause', 'thing', 'to'),
  verb('clarify', 'states', 'clause'),
  verb('command', 'orders', 'someone to'),
  verb('comment', 'states', 'clause'),
  verb('commit', 'announces', 'with to'),
  verb('compel', 'orders', 'someone to'),
  verb('complain', 'alleges', 'clause', 'with about', 'with of'),
  verb('concede', 'confirms', 'clause', 'thing'),
  verb('conclude', 'states', 'clause'),
  verb('concur', 'confirms', 'clause'),
  verb('condemn', 'accuses', 'someone for', 'someone as', 'someone'),
  verb('confess', 'confirms', 'clause', 'with to'),
  verb('confirm', 'confirms', 'clause', 'thing'),
  verb('contend', 'alleges', 'clause'),
  verb('contest', 'denies', 'thing', 'clause'),
  verb('continue', 'states', 'quote'),
  verb('contradict', 'denies', 'thing'),
  verb('counter', 'states', 'clause'),
  verb('credit', 'states', 'someone with', 'someone for'),
  verb('criticise', 'accuses', 'someone for', 'someone as', 'someone'),
  verb('criticize', 'accuses', 'someone for', 'someone as', 'someone'),
  verb('decide', 'announces', 'to', 'that'),
  verb('declare', 'states', 'clause', 'thing so'),
  verb('decree', 'orders', 'clause'),
  verb('decry', 'accuses', 'someone as', 'someone'),
  verb('demand', 'orders', 'clause', 'thing', 'to'),
  verb('demonstrate', 'announces', 'that', 'thing'),
  verb('denounce', 'accuses', 'someone as', 'someone for', 'someone'),
  verb('deny', 'denies', 'doing', 'clause', 'thing'),
  verb('describe', 'states', 'thing as'),
  verb('direct', 'orders', 'someone to'),
  verb('disclose', 'announces', 'clause', 'thing'),
  verb('dismiss', 'denies', 'thing as', 'words', 'clause'),
  verb('dispute', 'denies', 'clause', 'thing'),
  verb('elaborate', 'states', 'quote'),
  verb('email', 'states', 'quote'),
  verb('emphasise', 'states', 'clause', 'thing'),
  verb('emphasize', 'states', 'clause', 'thing'),
  verb('encourage', 'asks', 'someone to'),
  verb('estimate', 'predicts', 'clause', 'thing', 'to'),
  verb('exclaim', 'states', 'clause'),
  verb('expect', 'predicts', 'clause', 'thing', 'to'),
  verb('explain', 'states', 'clause', 'thing'),
  verb('express', 'states', 'words'),
  verb('fault', 'accuses', 'someone for'),
  verb('fear', 'predicts', 'clause'),
  verb('find', 'states', 'that'),
  verb('forbid', 'orders', 'someone to', 'someone from', 'thing'),
  verb('force', 'orders', 'someone to'),
  verb('forecast', 'predicts', 'clause', 'thing', 'to'),
  verb('foresee', 'predicts', 'clause', 'thing'),
  verb('give', 'orders', 'someone until'),
  verb('guarantee', 'announces', 'clause'),
  verb('guess', 'predicts', 'clause'),
  verb('hail', 'states', 'thing as', 'thing'),
  verb('hint', 'states', 'clause', 'with at'),
  verb('hold', 'states', 'that'),
  verb('implore', 'asks', 'someone to'),
  verb('imply', 'states', 'that'),
  verb('indicate', 'states', 'that'),
  verb('indict', 'accuses', 'someone for', 'someone on'),
  verb('inform', 'states', 'hearer'),
  verb('insist', 'states', 'clause', 'with on'),
  verb('instruct', 'orders', 'someone to'),
  verb('interject', 'states', 'quote'),
  verb('introduce', 'announces', 'thing'),
  verb('invite', 'asks', 'someone to'),
  verb('joke', 'states', 'clause'),
  verb('lambast', 'accuses', 'someone for', 'someone as'),
  verb('lambaste', 'accuses', 'someone for', 'someone as'),
  verb('lament', 'states', 'clause', 'thing'),
  verb('liken', 'states', 'thing to'),
  verb('maintain', 'states', 'clause'),
  verb('mandate', 'orders', 'someone to', 'clause'),
  verb('mention', 'states', 'clause'),
  verb('muse', 'states', 'clause'),
  verb('mutter', 'states', 'clause'),
  verb('name', 'states', 'thing as', 'thing'),
  verb('note', 'states', 'clause'),
  verb('object', 'denies', 'clause', 'with to'),
  verb('oblige', 'orders', 'someone to'),
  verb('observe', 'states', 'clause'),
  verb('offer', 'announces', 'to'),
  verb('order', 'orders', 'someone to', 'clause', 'thing'),
  verb('outline', 'announces', 'thing'),
  verb('petition', 'asks', 'someone to'),
  verb('plead', 'asks', 'with for', 'with with', 'quote'),
  verb('pledge', 'announces', 'to', 'clause', 'thing'),
  verb('point', 'states', 'with to', 'with out'),
  verb('post', 'states', 'quote'),
  verb('praise', 'states', 'thing as', 'thing'),
  verb('predict', 'predicts', 'clause', 'thing'),
  verb('present', 'announces', 'thing'),
  verb('press', 'asks', 'someone to', 'someone for'),
  verb('proclaim', 'states', 'clause'),
  verb('prohibit', 'orders', 'someone from', 'thing'),
  verb('project', 'predicts', 'clause', 'thing', 'to'),
  verb('promise', 'announces', 'to', 'clause', 'hearer', 'thing'),
  verb('propose', 'asks', 'doing', 'clause', 'thing', 'to'),
  verb('protest', 'states', 'clause'),
  verb('push', 'asks', 'with for'),
  verb('put', 'states', 'thing at'),
  verb('question', 'denies', 'clause', 'thing'),
  verb('quip', 'states', 'clause'),
  verb('reaffirm', 'confirms', 'clause', 'thing'),
  verb('reason', 'states', 'quote', 'that'),
  verb('reassure', 'states', 'hearer'),
  verb('rebuff', 'denies', 'thing'),
  verb('rebut', 'denies', 'thing'),
  verb('recall', 'states', 'that', 'quote'),
  verb('reckon', 'predicts', 'clause'),
  verb('recommend', 'asks', 'doing', 'someone to', 'clause', 'thing'),
  verb('recount', 'states', 'clause'),
  verb('refute', 'denies', 'clause', 'thing'),
  verb('reiterate', 'states', 'clause', 'thing'),
  verb('reject', 'denies', 'clause', 'thing'),
  verb('relate', 'states', 'quote'),
  verb('remark', 'states', 'clause'),
  verb('remind', 'states', 'hearer'),
  verb('repeat', 'states', 'quote', 'that'),
  verb('reply', 'states', 'clause'),
  verb('report', 'states', 'clause', 'thing'),
  verb('repudiate', 'denies', 'thing'),
  verb('request', 'asks', 'clause', 'thing'),
  verb('require', 'orders', 'someone to', 'clause', 'thing'),
  verb('respond', 'states', 'clause'),
  verb('retort', 'states', 'clause'),
  verb('reveal', 'announces', 'clause', 'thing'),
  verb('rule', 'orders', 'clause', 'with out'),
  verb('say', 'states', 'clause'),
  verb('scoff', 'states', 'quote'),
  verb('shout', 'states', 'clause'),
  verb('show', 'states', 'that'),
  verb('signal', 'states', 'that'),
  verb('slam', 'accuses', 'someone for', 'someone as'),
  verb('speculate', 'predicts', 'that'),
  verb('state', 'states', 'clause', 'thing'),
  verb('stress', 'states', 'clause', 'thing'),
  verb('sue', 'accuses', 'someone for', 'someone over', 'with over', 'with for', 'someone'),
  verb('suggest', 'states', 'that'),
  verb('summon', 'orders', 'someone to'),
  verb('suspect', 'accuses', 'someone of'),
  verb('swear', 'announces', 'to', 'that'),
  verb('tell', 'states', 'someone to', 'hearer', 'clause'),
  verb('testify', 'states', 'clause'),
  verb('thank', 'states', 'someone for'),
  verb('threaten', 'announces', 'to', 'clause'),
  verb('tweet', 'states', 'clause', 'with about'),
  verb('unveil', 'announces', 'thing'),
  verb('urge', 'asks', 'someone to', 'clause', 'thing'),
  verb('voice', 'states', 'words'),
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
  verb('whisper', 'states', 'clause'),
  verb('write', 'states', 'clause'),
  verb('yell', 'states', 'clause'),
];
