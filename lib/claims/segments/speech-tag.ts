import { whenWords } from '@/lib/claims/segments/when-words';
import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import { papers, people } from '@/lib/claims/lexicon/who/people';
import { roles } from '@/lib/claims/lexicon/who/roles';
import type { Tag, Token } from '@/lib/text/token';

const own = /^(?:'s|its|his|her|their|our|my|your)$/;
const subjectWord = /^(?:NOUN|PROPN|PRON)$/;
const crowd = /^(?:all|another|both|many|most|others|some)$/;

/** Whether a word that may be a verb of saying is one here, or a noun, or an attribute. */
export function speechTag(token: Token, tagged: readonly Token[], after: Token | undefined): Tag {
  const before = tagged.at(-1);
  const forms = speechForm(token)?.forms;
  if (!before || !forms) return token.tag;
  if (isBehindHave(token, before)) return 'ADJ';
  const third = forms.has('third') && (before.lower === 'to' || before.tag === 'AUX');
  if (third && !forms.has('base') && before.tag === 'AUX') return 'NOUN';
  if (!third && (before.tag === 'AUX' || /^(?:to|who|n't|not)$/.test(before.lower))) return 'VERB';
  if (/^(?:neither|nor)$/.test(before.lower) && tagged.some((word) => word.tag === 'AUX'))
    return 'VERB';
  if (forms.has('past') && !forms.has('base')) {
    if (isCounted(token, tagged, after)) return 'ADJ';
    const last = before.tag === 'ADV' ? tagged.at(-2) : before;
    const several = crowd.test(last?.lower ?? '') && /^(?:say|tell)$/.test(token.lemma);
    const attribute = last && ((last.tag === 'DET' && !several) || own.test(last.lower));
    const counted = before.tag === 'NUM' && /^(?:DET|PART|VERB)$/.test(tagged.at(-2)?.tag ?? '');
    return (attribute || counted) && after && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(after.tag)
      ? 'ADJ'
      : 'VERB';
  }
  if (forms.has('ing')) {
    const adds = before.lower === 'further' && /^[,:]$/.test(after?.text ?? '');
    const told = before.text === ',' && /^(?:him|them|us)$/.test(after?.lower ?? '');
    const goes = token.tag === 'ADJ' && /^(?:that|to)$/.test(after?.lower ?? '');
    return adds || told || goes ? 'VERB' : token.tag;
  }
  if (
    forms.has('third') &&
    after?.tag === 'VERB' &&
    speechForm(after)?.forms.has('past') &&
    isOpening(before)
  )
    return 'NOUN';
  const doing = before.tag === 'VERB' || tagged.at(-2)?.text === ',';
  if (forms.has('third') && before.lower.endsWith('ing') && doing) return 'NOUN';
  if (forms.has('base') && before.lower === 'for') return 'NOUN';
  if (forms.has('third') && before.tag === 'PROPN' && after?.tag === 'ADV') return 'VERB';
  const counted = tagged.at(-2)?.tag === 'NUM' && tagged.at(-2)?.lower !== 'one';
  if (forms.has('third') && before.tag === 'NOUN' && counted) return 'NOUN';
  if (/^(?:comments|remarks)$/.test(token.lower) && /^(?:ADJ|NOUN)$/.test(before.tag))
    return 'NOUN';
  if (forms.has('third') && before.tag === 'CCONJ' && after?.tag === 'PRON') return 'VERB';
  if (forms.has('third') && trails(tagged, after)) return 'VERB';
  const later = /^(?:earlier|later|recent)$/.test(before.lower) && tagged.at(-2)?.tag === 'DET';
  if (later && !forms.has('past')) return 'NOUN';
  if (forms.has('base') && token.tag === 'NOUN' && isPapers(before)) {
    if (!after || /^(?:ADV|PUNCT)$/.test(after.tag) || opensComplement(after, true)) return 'VERB';
  }
  const say = token.lower === 'say';
  if (crowd.test(before.lower) && opensComplement(after, say)) return 'VERB';
  if (own.test(before.lower) || before.tag === 'DET' || before.tag === 'ADP') return 'NOUN';
  if (token.lower === 'reason' && before.lower === 'one') return 'NOUN';
  if (forms.has('base') && !forms.has('past') && isOne(before, tagged.at(-2))) return 'NOUN';
  if (before.tag === 'ADJ') return token.tag;
  const year = /^(?:1[89]|20)\d\d$/.test(before.lower);
  if (before.tag === 'NUM' && forms.has('third') && before.lower !== 'one' && !year) return 'NOUN';
  if (before.tag === 'NUM') return opensComplement(after, false) ? 'VERB' : token.tag;
  const object = forms.has('third') && before.tag === 'NOUN' && tagged.at(-2)?.tag === 'VERB';
  if (object) return token.tag === 'VERB' ? 'NOUN' : token.tag;
  if (forms.has('third') && before.tag === 'VERB' && /^(?:by|for|from)$/.test(after?.lower ?? ''))
    return 'NOUN';
  if (token.tag === 'VERB') return 'VERB';
  if (forms.has('base') && isCrowd(before) && after) {
    const back = tagged.at(-2)?.tag === 'ADJ' ? -3 : -2;
    const behind = tagged.at(back)?.text === ',' && /^(?:ADP|PUNCT)$/.test(after.tag);
    const lead = tagged.at(-2)?.tag === 'ADV' ? tagged.at(-3) : tagged.at(-2);
    const which = /^(?:that|which|who)$/.test(lead?.lower ?? '') && after.tag === 'AUX';
    if (behind || which || /^(?:NOUN|ADJ|ADV)$/.test(after.tag)) return 'VERB';
  }
  const open = forms.has('third') || after?.lower === 'that';
  const aside = /^[,”"]$/.test(before.text) && tagged.length > 3 && open;
  if (aside || whenWords.has(before.lower))
    return opensComplement(after, true) ? 'VERB' : token.tag;
  const ambiguous = forms.has('past') && before.tag === 'PROPN';
  if (ambiguous && after && /^(?:NOUN|ADJ)$/.test(after.tag)) return 'VERB';
  const single = forms.has('third') && !before.lower.endsWith('s');
  if (subjectWord.test(before.tag) && opensComplement(after, false, single)) return 'VERB';
  return token.tag;
}

/** “have admitting privileges”: no verb has “have” for its auxiliary and ends so. */
const isBehindHave = ({ lower }: Token, before: Token): boolean =>
  lower.endsWith('ing') && /^(?:had|has|have)$/.test(before.lower);

/** “nearly 400 pledged delegates”: a number behind another word, and plurals that the participle belongs to. */
const isCounted = ({ lemma }: Token, tagged: readonly Token[], after: Token | undefined): boolean =>
  tagged.at(-1)?.tag === 'NUM' &&
  tagged.length > 1 &&
  !/^(?:PUNCT|CCONJ)$/.test(tagged.at(-2)?.tag ?? 'PUNCT') &&
  lemma !== 'say' &&
  lemma !== 'tell' &&
  after?.tag === 'NOUN' &&
  after.lower.endsWith('s');

/** Words behind which a clause begins with its subject: “when emails revealed”. */
const isOpening = ({ lower, text }: Token): boolean =>
  text === ',' || /^(?:after|although|as|because|before|once|since|when|while)$/.test(lower);

/** So many words the subject of a verb of saying at the end of a sentence has at most. */
const maxTrailing = 14;

/** “Prices fell, a team at the bank reports today”: after a comma, one alone and nothing but its words. */
function trails(tagged: readonly Token[], after: Token | undefined): boolean {
  if (after && after.tag !== 'PUNCT' && !whenWords.has(after.lower)) return false;
  const comma = tagged.findLastIndex(({ text }) => text === ',');
  const subject = withoutBrackets(tagged.slice(comma + 1));
  const [first, second] = subject;
  if (isNameBehind(tagged, comma)) return true;
  if (comma < 1 || !first || !second || subject.length > maxTrailing) return false;
  const told = tagged.slice(0, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const alone = first.tag === 'DET' && second.tag !== 'ADJ' && !second.lower.endsWith('s');
  const head = subject.at(-1);
  return (
    told &&
    alone &&
    /^(?:NOUN|PROPN)$/.test(head?.tag ?? '') &&
    subject.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX' && tag !== 'CCONJ')
  );
}

/** “It was new,” Bell notes. A name alone between a comma, or a mark behind one, and the verb. */
function isNameBehind(tagged: readonly Token[], comma: number): boolean {
  const mark = /^(?:[”"]|'')$/.test(tagged[comma + 1]?.text ?? '') ? 1 : 0;
  const name = tagged.slice(comma + mark + 1);
  return (
    comma > 0 &&
    name.length > 0 &&
    name.length < 4 &&
    name.every(({ tag }) => tag === 'PROPN') &&
    (mark > 0 || tagged.slice(0, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
  );
}

/** “the agency (LHA)”: without what stands in brackets at the end. */
function withoutBrackets(words: readonly Token[]): readonly Token[] {
  if (words.at(-1)?.text !== ')') return words;
  const open = words.findLastIndex(({ text }) => text === '(');
  return open > 0 ? words.slice(0, open) : words;
}

/** “an Italian” before “state": no verb in its plain form agrees with one. */
const isOne = ({ tag }: Token, article: Token | undefined): boolean =>
  /^(?:ADJ|NOUN|PROPN)$/.test(tag) && /^an?$/.test(article?.lower ?? '');

/** Papers and polls in the plural: “port records show”. */
const isPapers = ({ lower, tag }: Token): boolean =>
  tag === 'NOUN' && lower.endsWith('s') && lower !== 'news' && papers.has(lower);

/** People in the plural: “activists”, “two officials”. */
const isCrowd = ({ lower }: Token): boolean =>
  lower === 'media' ||
  (lower.endsWith('s') && (people.has(lower) || roles.has(lower.slice(0, -1))));

/** Whether a word may follow a verb of saying but hardly a noun. */
function opensComplement(after: Token | undefined, wide: boolean, single = false): boolean {
  if (!after) return false;
  if (/^(?:DET|PRON|PROPN|NUM|SCONJ|SYM)$/.test(after.tag) || /^[“"]$/.test(after.text))
    return true;
  if (wide && /^(?:NOUN|ADJ)$/.test(after.tag)) return true;
  return /^(?:that|there|on|some)$/.test(after.lower) || (single && after.lower === 'to');
}
