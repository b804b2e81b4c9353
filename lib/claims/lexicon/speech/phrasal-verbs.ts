import { verbFormsOf } from '@/lib/claims/lexicon/speech/verb-forms';
import type { SpeechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Frame, ListedVerb } from '@/lib/claims/lexicon/speech/verbs';
import type { ClaimKind } from '@/lib/story/claim-reading';
import { groupBy } from '@/lib/text/group-by';
import type { Token } from '@/lib/text/token';

/** A verb that says something only together with the words after it: “shot back”, “waved away”. */
interface PhrasalVerb {
  readonly tail: readonly string[];
  readonly verb: ListedVerb;
}

/** The form of a verb of saying and how many words after the verb belong to it. */
export interface PhrasalForm extends SpeechForm {
  readonly more: number;
}

const phrasal = (
  words: string,
  kind: ClaimKind,
  example: string,
  ...frames: Frame[]
): PhrasalVerb => {
  const [lemma = '', ...tail] = words.split(' ');
  return { tail, verb: { id: `verb/${words}`, lemma, kind, example, frames } };
};

/** Verbs of saying of several words. */
export const phrasalVerbs: readonly PhrasalVerb[] = [
  phrasal(
    'accept responsibility for',
    'confirms',
    'The airline accepted responsibility for {the delay}.',
    'thing',
  ),
  phrasal('brush aside', 'denies', 'The mayor brushed aside {the claim}.', 'words'),
  phrasal('brush off', 'denies', 'Anna Bell brushed off {talk of a sale}.', 'words'),
  phrasal('chime in', 'states', 'Karlsen chimed in: “{Rents were too high}.”', 'quote', 'that'),
  phrasal(
    'claim responsibility for',
    'alleges',
    'Karlsen claimed responsibility for {a second inquiry}.',
    'thing',
  ),
  phrasal('come out against', 'denies', 'The mayor came out against {the sale}.', 'thing'),
  phrasal(
    'cry foul',
    'accuses',
    'The minister cried foul over {the closure of the mill}.',
    'with over',
  ),
  phrasal(
    'deny responsibility for',
    'denies',
    'The union denied responsibility for {the delay}.',
    'thing',
  ),
  phrasal('fire back', 'states', '“{The plan had failed},” the bank fired back.', 'quote', 'that'),
  phrasal('go on', 'states', '“{The mill would close},” Ruth Okafor went on.', 'quote'),
  phrasal('hand down', 'orders', 'The judge handed down {the sentence}.', 'thing'),
  phrasal('hit back', 'states', '“{Rents were too high},” the judge hit back.', 'quote', 'that'),
  phrasal(
    'hit out at',
    'accuses',
    'Officials hit out at the club for {the closure of the mill}.',
    'someone for',
    'someone',
  ),
  phrasal(
    'lash out at',
    'accuses',
    'The airline lashed out at Acme for {the sale of the pier}.',
    'someone for',
    'someone',
  ),
  phrasal(
    'lay the blame on',
    'accuses',
    'The judge laid the blame on two clerks for {the delay}.',
    'someone for',
    'someone',
  ),
  phrasal(
    'make a case',
    'states',
    'The union made a case that {the mill would close}.',
    'that',
    'with for',
  ),
  phrasal('make clear', 'states', 'The mayor made clear that {the mill would close}.', 'clause'),
  phrasal('make it clear', 'states', 'The bank made it clear that {wages would fall}.', 'clause'),
  phrasal(
    'make the case',
    'states',
    'The minister made the case that {the roof was unsafe}.',
    'that',
    'with for',
  ),
  phrasal('pay tribute to', 'states', 'The mayor paid tribute to {the crew}.', 'thing'),
  phrasal(
    'pin the blame on',
    'accuses',
    'The coach pinned the blame on Brill for {the new timetable}.',
    'someone for',
    'someone',
  ),
  phrasal(
    'plead guilty',
    'confirms',
    'Karlsen pleaded guilty to {fraud}.',
    'with to',
    'with on',
    'with for',
    'nothing',
  ),
  phrasal(
    'plead not guilty',
    'denies',
    'Brill pleaded not guilty to {arson}.',
    'with to',
    'nothing',
  ),
  phrasal(
    'point a finger at',
    'accuses',
    'Anna Bell pointed a finger at the club for {the closure of the mill}.',
    'someone for',
    'someone',
  ),
  phrasal('point out', 'states', 'The union pointed out that {the mill would close}.', 'clause'),
  phrasal(
    'point the finger at',
    'accuses',
    'Karlsen pointed the finger at the port for {the delay}.',
    'someone for',
    'someone',
  ),
  phrasal(
    'pour cold water on',
    'denies',
    'The minister poured cold water on {the new timetable}.',
    'thing',
  ),
  phrasal('put it', 'states', '“{The mill must close},” as Karlsen put it.', 'quote'),
  phrasal(
    'put the blame on',
    'accuses',
    'The bank put the blame on two clerks for {a second inquiry}.',
    'someone for',
    'someone',
  ),
  phrasal('report on', 'states', 'Ruth Okafor reported on {the closure of the mill}.', 'thing'),
  phrasal('rule in favor of', 'orders', 'The court ruled in favor of {the union}.', 'thing'),
  phrasal('rule in favour of', 'orders', 'The judge ruled in favour of {the bank}.', 'thing'),
  phrasal('rule out', 'denies', 'The council ruled out {the sale of the pier}.', 'thing', 'doing'),
  phrasal('scoff at', 'denies', 'The judge scoffed at {talk of a sale}.', 'words'),
  phrasal('shoot back', 'states', '“{Nobody was hurt},” Officials shot back.', 'quote', 'that'),
  phrasal('shrug off', 'denies', 'The airline shrugged off {talk of a sale}.', 'words'),
  phrasal(
    'snap back',
    'states',
    '“{The mill would close},” her lawyer snapped back.',
    'quote',
    'that',
  ),
  phrasal('speak of', 'states', 'The coach spoke of {the closure of the mill}.', 'thing'),
  phrasal('speak out against', 'denies', 'The union spoke out against {the sale}.', 'thing'),
  phrasal('sum up', 'states', '“{Rents were too high},” the regulator summed up.', 'quote'),
  phrasal('take issue with', 'denies', 'The mayor took issue with {the delay}.', 'thing'),
  phrasal(
    'take responsibility for',
    'confirms',
    'The coach took responsibility for {the loss}.',
    'thing',
  ),
  phrasal('talk of', 'states', 'The regulator talked of {a second inquiry}.', 'doing', 'thing'),
  phrasal('wave aside', 'denies', 'Karlsen waved aside {the claim}.', 'words'),
  phrasal('wave away', 'denies', 'The minister waved away {the claim}.', 'words'),
  phrasal('write off', 'denies', 'Prosecutors wrote off {talk of a sale}.', 'words', 'thing as'),
];

/** By the verb, those of the most words first. */
const rows: ReadonlyMap<string, readonly PhrasalVerb[]> = groupBy(
  phrasalVerbs.toSorted((a, b) => b.tail.length - a.tail.length),
  ({ verb }) => verb.lemma,
);

/** Forms that a tagger takes for nouns. */
const stray: ReadonlyMap<string, string> = new Map([['shot', 'shoot']]);

/** So many words from the verb on are looked at. */
const maxLook = 4;

/** The verb of several words that begins at an index. */
export function phrasalForm(
  words: readonly (Pick<Token, 'lower' | 'lemma'> & { readonly when?: boolean })[],
  at: number,
): PhrasalForm | undefined {
  const first = words[at];
  const some = first && rows.get(stray.get(first.lower) ?? first.lemma);
  if (!some) return undefined;
  const rest = words.slice(at + 1, at + maxLook);
  const found = some.find(
    ({ tail }) =>
      tail.every((word, i) => rest[i]?.lower === word) && rest[tail.length]?.when !== true,
  );
  if (!found) return undefined;
  const { verb, tail } = found;
  return { verb, forms: verbFormsOf(first.lower, verb.lemma), more: tail.length };
}
