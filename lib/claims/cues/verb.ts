import { type Complement, readComplement } from '@/lib/claims/cues/complement';
import { contentAround, spansOf, trails } from '@/lib/claims/cues/contents';
import type { CueReader } from '@/lib/claims/cues/find-claims';
import { kindOf } from '@/lib/claims/cues/kind';
import { speakerOf } from '@/lib/claims/cues/speaker-of';
import { subjectAfter } from '@/lib/claims/grammar/subject';
import { verbGroup, type VerbGroup } from '@/lib/claims/grammar/verb-group';
import { type SpeechForm, speechForms } from '@/lib/claims/lexicon/speech-forms';
import { type Passage, type Range, wordAt } from '@/lib/claims/passages/passage';

const unreal = /^(?:can|cannot|could|ca|may|might|must|shall|should|'d)$/;

/** “Alibaba has ordered employees to …”, “…, said Angers”, “…, adding that …”. */
export const readVerb: CueReader = (passage, index, before) => {
  const form = speechForms.get(wordAt(passage, index).lower);
  if (!form || wordAt(passage, index).tag !== 'VERB') return null;
  const group = verbGroup(passage, index);
  if (!states(group, form)) return null;
  const { verb } = form;
  const inverted = verb.frames.includes('clause') ? readInverted(passage, group) : null;
  if (inverted) return { ...inverted, lemma: verb.lemma, kind: verb.kind };

  const found = speakerOf(passage, group, form, before);
  const complement = readComplement(passage, group.to, verb.frames);
  const around =
    !complement && found?.own && (verb.frames.includes('clause') || verb.frames.includes('hearer'))
      ? trailing(passage, found.own.phrase.from, group.to, verb.frames.includes('hearer'))
      : [];
  if (!complement && around.length === 0) return null;
  const content = complement?.content ? [complement.content] : around;
  const speaker = found?.subject ?? null;
  if (!speaker) return null;
  return {
    passage,
    speaker,
    cue: { from: group.from, to: complement?.cueEnd ?? group.to },
    lemma: verb.lemma,
    kind: kindOf(passage, verb, complement),
    target: complement && targetOf(complement),
    content: spansOf(passage, withGap(passage, complement, content, speaker.mention)),
  };
};

/** Whether a verb group says that somebody did say something. */
function states(group: VerbGroup, form: SpeechForm): boolean {
  if (group.infinitive || group.negated) return false;
  if (group.auxiliaries.some((word) => unreal.test(word))) return false;
  if (group.auxiliaries.some((word) => word === 'will' || word === "'ll")) return false;
  if (group.auxiliaries.includes('would')) return form.verb.kind === 'orders';
  return form.forms.size > 0;
}

function readInverted(passage: Passage, group: VerbGroup) {
  const before = wordAt(passage, group.from - 1);
  if (!before.speech && before.text !== ',' && group.from > 0) return null;
  if (wordAt(passage, group.verb).lower.endsWith('ing') || group.auxiliaries.length > 0)
    return null;
  const speaker = subjectAfter(passage, group.to);
  if (!speaker || !endsAfter(passage, speaker.phrase.to)) return null;
  const content = contentAround(passage, group.from, speaker.phrase.to);
  if (content.length === 0 && group.from > 0) return null;
  const cue = { from: group.from, to: group.to };
  return { passage, speaker, cue, target: null, content: spansOf(passage, content) };
}

/** Whether no verb follows that the phrase would be the subject of. */
function endsAfter(passage: Passage, to: number): boolean {
  const next = wordAt(passage, to);
  return next.tag !== 'AUX' && (next.tag !== 'VERB' || next.lower.endsWith('ing'));
}

function trailing(passage: Passage, from: number, to: number, hears: boolean): Range[] {
  const hearer = hears ? passage.phrases[to] : undefined;
  const end = hearer && hearer.from === to ? hearer.to : to;
  return trails(passage, end) ? contentAround(passage, from, end) : [];
}

function targetOf({ frame, target }: Complement): Range | null {
  return frame.startsWith('someone') || frame.startsWith('on someone') ? target : null;
}

/** Fills the gap of a relative clause: “a lagoon, which the company says was lost to drought”. */
function withGap(
  passage: Passage,
  complement: Complement | null,
  content: readonly Range[],
  speaker: Range,
): readonly Range[] {
  const first = content[0];
  if (!complement || !first || complement.frame !== 'clause') return content;
  if (!/^(?:AUX|VERB)$/.test(wordAt(passage, first.from).tag)) return content;
  let gap = speaker.from - 1;
  if (wordAt(passage, gap).lower === 'which' || wordAt(passage, gap).lower === 'that') gap -= 1;
  if (wordAt(passage, gap).text === ',') gap -= 1;
  const filler = passage.phrases[gap];
  return filler ? [filler, ...content] : content;
}
