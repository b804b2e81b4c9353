import { speechForm } from '@/lib/claims/lexicon/speech/speech-forms';
import type { Word, WordRange } from '@/lib/claims/model/segment';

/** “continued to fall”: a verb of saying before an infinitive that is nothing said. */
export function goesOnTo(words: readonly Word[], { to }: Pick<WordRange, 'to'>): boolean {
  const verb = words[to - 1];
  if (!verb || words[to]?.lower !== 'to' || words[to + 1]?.tag !== 'VERB') return false;
  const frames = speechForm(verb)?.verb.frames;
  return frames?.every((frame) => !/(?:^| )to$/.test(frame)) === true;
}
