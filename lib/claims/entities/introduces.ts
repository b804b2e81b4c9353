import { detailsOf } from '@/lib/claims/entities/details';
import { namesIn } from '@/lib/claims/names/names-in';
import { chainFrom } from '@/lib/claims/grammar/phrase-chain';
import { type Segment, type WordRange, wordAt } from '@/lib/claims/model/segment';

const definite = /^(?:both|neither|that|the|these|this|those)$/;

/** Whether a phrase without a name brings in somebody new: “a court in Rotterdam”, not “the court”. */
export function introduces(segment: Segment, phrase: WordRange): boolean {
  if (isPredicate(segment, phrase) || isApposed(segment, phrase)) return false;
  const bare =
    chainFrom(segment, phrase).to === phrase.to && detailsOf(segment, phrase).length === 0;
  return !(bare && definite.test(wordAt(segment, phrase.from).lower));
}

/** “She is the head of …”, “as its chief executive”: said of somebody, not somebody new. */
function isPredicate(segment: Segment, phrase: WordRange): boolean {
  let i = phrase.from - 1;
  while (wordAt(segment, i).tag === 'ADV') i -= 1;
  return /^(?:am|are|as|be|become|been|is|was|were)$/.test(wordAt(segment, i).lower);
}

/** “the Prime Minister of Singapore, Mr Lee”, “Mr Lee, the Prime Minister”: another word for a name. */
function isApposed(segment: Segment, phrase: WordRange): boolean {
  const { to } = chainFrom(segment, phrase);
  const called = /^(?:called|calling|known|named)$/.test(wordAt(segment, to).lower);
  const skip = called ? (wordAt(segment, to + 1).tag === 'PROPN' ? 1 : 2) : 1;
  const next = called || wordAt(segment, to).text === ',' ? segment.phrases[to + skip] : undefined;
  const last =
    wordAt(segment, phrase.from - 1).text === ',' ? segment.phrases[phrase.from - 2] : undefined;
  const names = (other: WordRange | undefined) =>
    other !== undefined && namesIn(segment, other).some((run) => run.to === other.to);
  return names(next) || names(last);
}
