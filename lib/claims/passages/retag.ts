import { speechForms } from '@/lib/claims/lexicon/speech-forms';
import type { Tag, Token } from '@/lib/text/token';

const nominal = /^(?:NOUN|PROPN|PRON)$/;
const modifier = /^(?:DET|ADJ|NUM|ADP)$/;
const own = /^(?:'s|its|his|her|their|our|my|your)$/;

/**
 * Sets right what a tagger often mistakes and claims hang on: the verbs of saying that are nouns
 * too (“forecast”, “claims”), and participles before a noun (“the alleged campaign”).
 */
export function retag(tokens: readonly Token[]): Token[] {
  const tagged: Token[] = [];
  tokens.forEach((token, i) => {
    const tag = speechForms.has(token.lower)
      ? speechTag(token, tagged[i - 1], tokens[i + 1])
      : token.tag;
    tagged.push(tag === token.tag ? token : { ...token, tag });
  });
  return tagged;
}

function speechTag(token: Token, before: Token | undefined, after: Token | undefined): Tag {
  const forms = speechForms.get(token.lower)?.forms;
  const plainPast = forms?.has('past') && !forms.has('base');
  if (before?.tag === 'AUX' || before?.lower === 'to' || before?.lower === 'who') return 'VERB';
  if (plainPast) {
    const attribute = before && (before.tag === 'DET' || own.test(before.lower));
    return attribute && after && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(after.tag) ? 'ADJ' : 'VERB';
  }
  if (forms?.has('ing')) return token.tag;
  if (before && (own.test(before.lower) || modifier.test(before.tag))) {
    if (before.tag !== 'NUM' && before.tag !== 'ADJ') return 'NOUN';
    if (before.tag === 'ADJ' || !opensComplement(after)) return token.tag;
    return 'VERB';
  }
  if (token.tag === 'VERB') return 'VERB';
  if (before && nominal.test(before.tag) && opensComplement(after)) return 'VERB';
  return token.tag;
}

/** Whether a word may follow a verb of saying but hardly a noun. */
function opensComplement(after: Token | undefined): boolean {
  if (!after) return false;
  return /^(?:DET|PRON|PROPN|NUM)$/.test(after.tag) || /^(?:that|on|some)$/.test(after.lower);
}
