import type { Finding } from '@/lib/claims/passages/finding';
import { type Range, spanOf, wordAt } from '@/lib/claims/passages/passage';
import { aliasOf } from '@/lib/claims/resolve/alias';
import { byDescription } from '@/lib/claims/resolve/by-description';
import type { Entity } from '@/lib/claims/resolve/entity';
import { byPronoun } from '@/lib/claims/resolve/by-pronoun';
import { namesIn } from '@/lib/claims/resolve/find-entities';
import type { Speaker } from '@/lib/story/claim-reading';
import { type Quotation, quotation } from '@/lib/story/quotation';

/** What is known when a speaker is looked for. */
export interface Scene {
  readonly text: string;
  readonly entities: readonly Entity[];
  /** The claims before this one, with the speakers found for them. */
  readonly earlier: readonly { finding: Finding; speaker: Speaker }[];
}

export interface Resolution {
  readonly name: string | null;
  readonly confidence: number;
  readonly via: readonly Quotation[];
}

export const unsure: Resolution = { name: null, confidence: 0, via: [] };

/** Whom the speaker of a claim is, by the fullest name the article has. */
export function resolveSpeaker(scene: Scene, finding: Finding, index: number): Speaker {
  const { speaker, passage } = finding;
  if (!speaker) return inferred(scene, finding);
  const mention = quotation(scene.text, spanOf(passage, speaker.mention));
  const range = speaker.antecedent ?? speaker.mention;
  const found = resolveRange(scene, finding, range, index);
  const via = speaker.antecedent
    ? [quotation(scene.text, spanOf(passage, speaker.antecedent))]
    : [];
  return {
    mention,
    resolved: found.name,
    confidence: found.confidence,
    chain: [...via, ...found.via],
    inferred: false,
  };
}

function resolveRange(scene: Scene, finding: Finding, range: Range, index: number): Resolution {
  const { passage } = finding;
  const first = wordAt(passage, range.from);
  const text = scene.text.slice(first.start, wordAt(passage, range.to - 1).end);
  if (range.to === range.from + 1 && first.tag === 'PRON') {
    return byPronoun(scene, finding, first, index);
  }
  const phrase = passage.phrases[range.from];
  const name =
    phrase &&
    namesIn(passage, phrase).find((run) => run.from === range.from && run.to === range.to);
  if (name) {
    const entity = aliasOf(scene.entities, text);
    return { name: entity?.name ?? text, confidence: entity ? 0.95 : 0.8, via: [] };
  }
  if (/^(?:the|this|that)$/.test(first.lower)) {
    return byDescription(scene, passage, range, text, index);
  }
  return { name: text, confidence: 0.8, via: [] };
}

/** “The alleged campaign”: by whoever accused or alleged last. */
function inferred(scene: Scene, finding: Finding): Speaker {
  const nobody = { mention: null, resolved: null, confidence: 0, chain: [], inferred: false };
  if (finding.lemma !== 'allege') return nobody;
  const last = scene.earlier.findLast(
    ({ finding: { kind } }) => kind === 'accuses' || kind === 'alleges',
  );
  if (!last?.speaker.resolved) return nobody;
  const chain = last.speaker.mention ? [last.speaker.mention] : [];
  return { ...nobody, resolved: last.speaker.resolved, confidence: 0.6, chain, inferred: true };
}
