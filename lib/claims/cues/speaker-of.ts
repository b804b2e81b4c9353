import { type Subject, subjectBefore } from '@/lib/claims/grammar/subject';
import type { VerbGroup } from '@/lib/claims/grammar/verb-group';
import type { SpeechForm } from '@/lib/claims/lexicon/speech-forms';
import type { Finding } from '@/lib/claims/passages/finding';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

const paper =
  /^(?:complaint|documents?|emails?|lawsuit|letters?|memos?|messages?|notices?|posts?|recording|reports?|signs?|statements?|warnings?)$/;

/** A speaker, and whether the words of it belong to this verb or to one before (“… and said”). */
export interface FoundSpeaker {
  readonly subject: Subject;
  readonly own: Subject | null;
}

/** Who is the subject of a verb of saying: its own, or that of the verb it is joined to. */
export function speakerOf(
  passage: Passage,
  group: VerbGroup,
  form: SpeechForm,
  before: readonly Finding[],
): FoundSpeaker | null {
  const participle = form.forms.has('ing') && group.auxiliaries.length === 0;
  if (participle) return shared(ofParticiple(passage, group, before));
  const own = subjectBefore(passage, group.from);
  if (own) return { subject: own, own };
  return joined(passage, group.from) ? shared(previous(passage, group.from, before)) : null;
}

const shared = (subject: Subject | null): FoundSpeaker | null => subject && { subject, own: null };

/** “…, adding that”: whoever spoke or acted before; “…, Boeing saying that”: its own. */
function ofParticiple(
  passage: Passage,
  group: VerbGroup,
  before: readonly Finding[],
): Subject | null {
  const phrase = passage.phrases[group.from - 1];
  if (phrase && wordAt(passage, phrase.from - 1).text === ',')
    return subjectBefore(passage, group.from);
  if (phrase && speaksItself(passage, phrase)) return subjectBefore(passage, group.from);
  const last = before.at(-1)?.content.at(-1);
  if (phrase || (last && last.end > wordAt(passage, group.verb).start)) return null;
  return previous(passage, group.from, before);
}

/** “reports stating that”, “with agencies pointing to”. */
function speaksItself(passage: Passage, phrase: Range): boolean {
  return (
    paper.test(wordAt(passage, phrase.to - 1).lower) ||
    wordAt(passage, phrase.from - 1).lower === 'with'
  );
}

function joined(passage: Passage, from: number): boolean {
  let i = from - 1;
  while (wordAt(passage, i).tag === 'ADV') i -= 1;
  return wordAt(passage, i).tag === 'CCONJ' || wordAt(passage, i).lower === 'but';
}

/** The speaker before, or the subject of the first finite verb of the sentence. */
function previous(passage: Passage, to: number, before: readonly Finding[]): Subject | null {
  const last = before.at(-1);
  if (last?.speaker) return last.speaker;
  return to === 0 ? mainSubject(passage) : firstSubject(passage, to);
}

/** “Describing the problem as old, Obama explained …”: the subject after the first comma. */
function mainSubject(passage: Passage): Subject | null {
  const phrase = passage.words.findIndex(
    (word, i) =>
      word.text === ',' &&
      /^(?:VERB|AUX)$/.test(wordAt(passage, passage.phrases[i + 1]?.to ?? 0).tag),
  );
  return phrase < 0 ? null : subjectBefore(passage, passage.phrases[phrase + 1]?.to ?? 0);
}

/** The subject of the first finite verb before an index. */
export function firstSubject(passage: Passage, to: number): Subject | null {
  for (let i = 0; i < to; i += 1) {
    const word = wordAt(passage, i);
    const finite = word.tag === 'AUX' || (word.tag === 'VERB' && !word.lower.endsWith('ing'));
    if (!word.quoted && finite && wordAt(passage, i - 1).lower !== 'to') {
      const subject = subjectBefore(passage, i);
      if (subject) return subject;
    }
  }
  return null;
}
