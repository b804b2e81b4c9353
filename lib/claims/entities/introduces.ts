import { detailsOf } from '@/lib/claims/entities/details';
import { namesIn } from '@/lib/claims/entities/names-in';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

const definite = /^(?:both|neither|that|the|these|this|those)$/;

/** Whether a phrase without a name brings in somebody new: “a court in Rotterdam”, not “the court”. */
export function introduces(passage: Passage, phrase: Range): boolean {
  if (isPredicate(passage, phrase) || isApposed(passage, phrase)) return false;
  const bare =
    chainFrom(passage, phrase).to === phrase.to && detailsOf(passage, phrase).length === 0;
  return !(bare && definite.test(wordAt(passage, phrase.from).lower));
}

/** “She is the head of …”, “as its chief executive”: said of somebody, not somebody new. */
function isPredicate(passage: Passage, phrase: Range): boolean {
  let i = phrase.from - 1;
  while (wordAt(passage, i).tag === 'ADV') i -= 1;
  return /^(?:am|are|as|be|become|been|is|was|were)$/.test(wordAt(passage, i).lower);
}

/** “the Prime Minister of Singapore, Mr Lee”, “Mr Lee, the Prime Minister”: another word for a name. */
function isApposed(passage: Passage, phrase: Range): boolean {
  const { to } = chainFrom(passage, phrase);
  const called = /^(?:called|calling|known|named)$/.test(wordAt(passage, to).lower);
  const skip = called ? (wordAt(passage, to + 1).tag === 'PROPN' ? 1 : 2) : 1;
  const next = called || wordAt(passage, to).text === ',' ? passage.phrases[to + skip] : undefined;
  const last =
    wordAt(passage, phrase.from - 1).text === ',' ? passage.phrases[phrase.from - 2] : undefined;
  const names = (other: Range | undefined) =>
    other !== undefined && namesIn(passage, other).some((run) => run.to === other.to);
  return names(next) || names(last);
}
