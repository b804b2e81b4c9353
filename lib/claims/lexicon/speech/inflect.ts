export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Verbs whose forms no rule gives: past, past participle, and -ing where it is irregular too. */
const irregular: ReadonlyMap<string, readonly [string, string, string?]> = new Map([
  ['admit', ['admitted', 'admitted', 'admitting']],
  ['ban', ['banned', 'banned', 'banning']],
  ['bar', ['barred', 'barred', 'barring']],
  ['beg', ['begged', 'begged', 'begging']],
  ['commit', ['committed', 'committed', 'committing']],
  ['find', ['found', 'found']],
  ['forbid', ['forbade', 'forbidden', 'forbidding']],
  ['forecast', ['forecast', 'forecast']],
  ['foresee', ['foresaw', 'foreseen', 'foreseeing']],
  ['give', ['gave', 'given']],
  ['go', ['went', 'gone']],
  ['hit', ['hit', 'hit', 'hitting']],
  ['hold', ['held', 'held']],
  ['lay', ['laid', 'laid']],
  ['pin', ['pinned', 'pinned', 'pinning']],
  ['plead', ['pleaded', 'pleaded']],
  ['put', ['put', 'put', 'putting']],
  ['quip', ['quipped', 'quipped', 'quipping']],
  ['rebut', ['rebutted', 'rebutted', 'rebutting']],
  ['say', ['said', 'said']],
  ['see', ['saw', 'seen', 'seeing']],
  ['seek', ['sought', 'sought']],
  ['shoot', ['shot', 'shot']],
  ['show', ['showed', 'shown']],
  ['shrug', ['shrugged', 'shrugged', 'shrugging']],
  ['signal', ['signalled', 'signalled', 'signalling']],
  ['slam', ['slammed', 'slammed', 'slamming']],
  ['snap', ['snapped', 'snapped', 'snapping']],
  ['speak', ['spoke', 'spoken']],
  ['sum', ['summed', 'summed', 'summing']],
  ['swear', ['swore', 'sworn']],
  ['take', ['took', 'taken']],
  ['tell', ['told', 'told']],
  ['think', ['thought', 'thought']],
  ['understand', ['understood', 'understood']],
  ['write', ['wrote', 'written']],
]);

const consonantY = /[^aeiou]y$/;

/** The forms of a verb; a word may be several of them (“forecast”). */
export function inflect(lemma: string): [string, VerbForm][] {
  const stem = consonantY.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma;
  const regular = lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`;
  const [past, participle, ing] = irregular.get(lemma) ?? [regular, regular];
  return [
    [lemma, 'base'],
    [consonantY.test(lemma) || /(?:s|sh|ch|x|z)$/.test(lemma) ? `${stem}es` : `${lemma}s`, 'third'],
    [past, 'past'],
    [participle, 'participle'],
    [ing ?? (/[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`), 'ing'],
  ];
}
