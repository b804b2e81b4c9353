import { spansOf } from '@/lib/claims/cues/content/contents';
import type { CueReader } from '@/lib/claims/cues/find-claims';
import { clauseEnd } from '@/lib/claims/grammar/clause-end';
import { subjectAfter } from '@/lib/claims/grammar/subject';
import { wordAt } from '@/lib/claims/passages/passage';

/** “According to the firm, …” and “…, according to the firm”. */
export const readAccordingTo: CueReader = (passage, index) => {
  if (wordAt(passage, index).lower !== 'according' || wordAt(passage, index + 1).lower !== 'to')
    return null;
  const speaker = subjectAfter(passage, index + 2);
  if (!speaker) return null;
  const cue = { from: index, to: index + 2 };
  const after = speaker.phrase.to;
  const leads = index === 0 || /^(?:and|but|[;.])$/.test(wordAt(passage, index - 1).lower);
  const start = after + (wordAt(passage, after).text === ',' ? 1 : 0);
  let from = index;
  while (from > 0 && !/^[;:]$/.test(wordAt(passage, from - 1).text)) from -= 1;
  const end = wordAt(passage, index - 1).text === ',' ? index - 1 : index;
  const range = leads ? { from: start, to: clauseEnd(passage, start) } : { from, to: end };
  const content = spansOf(passage, [range]);
  if (content.length === 0) return null;
  return { passage, speaker, cue, lemma: 'according', kind: 'states', target: null, content };
};
