/** What a form of a verb may be; a word may be several of them (“forecast”, “said”). */
export type SpeechVerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Verbs whose past is their plain form. */
const unchanging: ReadonlySet<string> = new Set([
  'bet',
  'broadcast',
  'burst',
  'cast',
  'cost',
  'cut',
  'forecast',
  'hit',
  'hurt',
  'let',
  'put',
  'quit',
  'read',
  'set',
  'shed',
  'shut',
  'split',
  'spread',
  'thrust',
  'upset',
]);

/** Whether a verb's past is its plain form: “cost”, “hit”. */
export const isUnchanging = (lemma: string): boolean => unchanging.has(lemma);

/** Pasts that are no participles. */
const pasts: ReadonlySet<string> = new Set([
  'arose',
  'ate',
  'became',
  'began',
  'blew',
  'broke',
  'came',
  'chose',
  'did',
  'drank',
  'drew',
  'drove',
  'fell',
  'flew',
  'forbade',
  'foresaw',
  'forgave',
  'forgot',
  'froze',
  'gave',
  'grew',
  'hid',
  'knew',
  'overcame',
  'oversaw',
  'ran',
  'rang',
  'rode',
  'rose',
  'sang',
  'sank',
  'saw',
  'shook',
  'shrank',
  'spoke',
  'sprang',
  'stole',
  'swam',
  'swore',
  'threw',
  'took',
  'tore',
  'undertook',
  'underwent',
  'went',
  'withdrew',
  'woke',
  'wore',
  'wrote',
]);

/** Whether a word is a past and no participle, whatever else it may be: “rose”. */
export const isPlainPast = (lower: string): boolean =>
  pasts.has(lower) || pasts.has(lower.replace(prefixes, ''));

/** What a verb may begin with without a past of its own: “overran”, “rewrote”. */
const prefixes = /^(?:fore|mis|out|over|re|under|up|with)/;

/** Participles that are no pasts and do not end in -n. */
const participles: ReadonlySet<string> = new Set([
  'begun',
  'come',
  'done',
  'drunk',
  'gone',
  'run',
  'rung',
  'shrunk',
  'sprung',
  'sung',
  'sunk',
  'swum',
  'undergone',
]);

/** Pasts in -n that are participles as well. */
const pastsInN: ReadonlySet<string> = new Set(['spun', 'won']);

const formSet = (...forms: SpeechVerbForm[]): ReadonlySet<SpeechVerbForm> => new Set(forms);
const base = formSet('base');
const ing = formSet('ing');
const thirdPerson = formSet('third');
const past = formSet('past');
const participle = formSet('participle');
const pastOrParticiple = formSet('past', 'participle');
/** Of a verb whose past is its plain form. */
const same = formSet('base', 'past', 'participle');

const third = (lemma: string): string[] => [
  `${lemma}s`,
  `${lemma}es`,
  `${lemma.replace(/y$/, 'i')}es`,
];

/** The forms that a word can be of the verb with a lemma, both in lower case. */
export function verbFormsOf(lower: string, lemma: string): ReadonlySet<SpeechVerbForm> {
  if (lower === lemma && !/[^e]ed$/.test(lower)) return unchanging.has(lemma) ? same : base;
  if (lower.endsWith('ing')) return ing;
  if (lower.endsWith('s') && third(lemma).includes(lower)) return thirdPerson;
  if (isPlainPast(lower)) return past;
  if (pastsInN.has(lower)) return pastOrParticiple;
  const perfect = participles.has(lower) || /(?:[^aeiou]e|[aeiouw]|or)n$/.test(lower);
  return perfect && !lower.endsWith('ed') ? participle : pastOrParticiple;
}

/** Plain forms that a regular ending may have been put to: “deny” and “denie” of “denied”. */
export function plainForms(lower: string): string[] {
  const ending = /(?:ied|ies|ed|es|ing|s)$/.exec(lower)?.[0];
  if (!ending) return [lower];
  const stem = lower.slice(0, -ending.length);
  const doubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const y = ending.startsWith('ie') ? [`${stem}y`, `${stem}ie`] : [];
  return [lower, ...y, ...(stem.endsWith('e') ? [] : [`${stem}e`]), stem, ...doubled];
}
