import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Word } from '@/lib/claims/model/segment';

/** Whether a word is a verb of saying that has no hearer: what follows “Bell said” is of others. */
export function isSaying(word: Word): boolean {
  const frames = word.tag === 'VERB' ? speechForm(word)?.verb.frames : undefined;
  return frames !== undefined && !frames.some((frame) => /^(?:hearer|someone)/.test(frame));
}
